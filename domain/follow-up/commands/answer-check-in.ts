import { loadAction } from "@/domain/actions/commands/load-action";
import { command, demand } from "@/server/command";
import { answerCheckIn as input } from "../schema";
import { loadCheckIn } from "./load-check-in";
import { writeAnswer } from "./write-answer";

/** The authority says what it does with the report, before it is asked, when it is asked, or late. */
export const answerCheckIn = command({
  name: "check_in.answer",
  input,
  async run({ tx, actor, now }, { reference, months, version, strategyUse, note, ...proof }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.answer", action.facts);
    const checkIn = await loadCheckIn(tx, action.id, months);
    const event = await writeAnswer(tx, { actor, now, checkIn, answer: { strategyUse, note, proof, version, byName: actor.personName } });
    return { output: { reference, months }, events: [event] };
  },
});
