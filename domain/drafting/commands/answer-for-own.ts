import { command } from "@/server/command";
import { answerForOwnInput } from "../schema";
import { giveAnswer } from "./give-answer";
import { demandState, loadText } from "./load-text";

/** The people of an authority say what their own institution says. */
export const answerForOwn = command({
  name: "drafting.answer",
  input: answerForOwnInput,
  async run({ tx, actor, now }, { reference, number, version, ...fields }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.answer", reference, number, move: "answer" });
    demandState(text, ["open"], "answer");
    return { output: { reference, number }, events: [await giveAnswer(tx, text, { organisationId: actor.organisationId, version, fields, way: "account" }, { actor, now })] };
  },
});
