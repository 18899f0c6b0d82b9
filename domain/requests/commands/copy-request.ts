import { command, demand } from "@/server/command";
import { refuse } from "@/domain/shared/problem";
import { programmeDay } from "../opinion-clock";
import { QUESTION_FIELDS, REQUEST_QUESTIONS, type AnswerField } from "../questions";
import { copyRequestInput } from "../schema";
import { loadRequest, ofRequest } from "./load-request";
import { openDraft } from "./open-draft";

/** Begins a new draft with the answers of a request that led nowhere, so that the authority can ask again. */
export const copyRequest = command({
  name: "request.copy",
  input: copyRequestInput,
  async run({ tx, actor, now }, { reference }) {
    const earlier = await loadRequest(tx, reference);
    demand(actor, "request.edit", earlier.facts);
    demand(actor, "request.start");
    if (earlier.state !== "decided" && earlier.state !== "withdrawn") refuse({ kind: "wrong_stage", noun: "requests", state: earlier.state, move: "send" });
    const fields = REQUEST_QUESTIONS.flatMap((question): readonly AnswerField[] => QUESTION_FIELDS[question]);
    const answers = Object.fromEntries(fields.map((field) => [field, earlier[field]]));
    const draft = await openDraft(tx, { actor, now, answers: { ...answers, copiedFromId: earlier.id } });
    return { output: { reference: draft.reference }, events: [{ type: "request.copied", ...ofRequest(draft), facts: { from: reference, on: programmeDay(now) } }] };
  },
});
