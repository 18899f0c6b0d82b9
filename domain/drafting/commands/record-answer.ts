import { command } from "@/server/command";
import { recordAnswerInput } from "../schema";
import { giveAnswer } from "./give-answer";
import { demandState, loadText } from "./load-text";

/** The facility writes down what an institution told it another way, with what shows it. */
export const recordAnswer = command({
  name: "drafting.record_answer",
  input: recordAnswerInput,
  async run({ tx, actor, now }, { reference, number, organisationId, proof, version, ...fields }) {
    const { text } = await loadText(tx, { actor, permission: "drafting.record", reference, number, move: "answer" });
    demandState(text, ["open", "settling"], "answer");
    return { output: { reference, number }, events: [await giveAnswer(tx, text, { organisationId, version, fields, way: "facility", proof }, { actor, now })] };
  },
});
