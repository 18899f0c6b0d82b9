import { save } from "@/db/save";
import { opinions } from "@/db/schema";
import { spendLink } from "@/domain/links/commands/spend-link";
import { demandMove } from "@/domain/shared/lifecycle";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { OPINION_LIFECYCLE } from "../lifecycle";
import { programmeDay } from "../opinion-clock";
import { answerOpinionInput } from "../schema";
import { keepOpinionLetter } from "./keep-opinion-letter";
import { loadOpinion, ofOpinion } from "./load-opinion";
import { loadOpinionRequest } from "./load-opinion-request";
import { passCourt } from "./pass-court";

/** A service answers for itself, by its link: once, until its silence has counted. Whoever waits for it is told. */
export const answerOpinion = command({
  name: "opinion.answer",
  input: answerOpinionInput,
  async run({ tx, actor, now }, { token, answer, remarks, name, function: position, file }) {
    const { subjectId } = await spendLink(tx, { token, purpose: "opinion", now });
    const request = await loadOpinionRequest(tx, subjectId);
    demand(actor, "opinion.answer", request.facts);
    const opinion = await loadOpinion(tx, request, subjectId);
    const state = demandMove(OPINION_LIFECYCLE, "answer", { state: opinion.state });
    if (!remarks && answer !== "favourable") refuseField("remarks", "required");
    const by = `${name}, ${position}`;
    const letterId = file ? await keepOpinionLetter(tx, request, { file, actor, now }) : null;
    await save(tx, opinions, opinion, opinion.version, { state, answer, remarks, answeredVia: "link", answeredByName: by, letterId, settledOn: programmeDay(now), recordedByName: by });
    const event = ofOpinion(opinion, await passCourt(tx, request, now));
    const { reference, title, leadAuthorityName: authority } = request;
    return {
      output: { reference },
      events: [{ type: "opinion.recorded", ...event, facts: { ...event.facts, person: by, via: "link" } }],
      mail: [{ template: "opinion.arrived", to: { role: "coordinator" }, requestId: request.id, facts: { reference, title, authority, service: opinion.service, answer, remarks: remarks ?? "", by } }],
    };
  },
});
