import { loadAction } from "@/domain/actions/commands/load-action";
import { refuseFuture } from "@/domain/actions/commands/refuse-future";
import { command, demand } from "@/server/command";
import { recordCheckInAnswer as input } from "../schema";
import { loadCheckIn } from "./load-check-in";
import { writeAnswer } from "./write-answer";

/** The facility writes down what an authority told by word of mouth about its use of the report: who told it, and when. */
export const recordCheckInAnswer = command({
  name: "check_in.record",
  input,
  async run({ tx, actor, now }, { reference, months, version, strategyUse, note, toldByName, toldOn, ...proof }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.ask", action.facts);
    refuseFuture("toldOn", toldOn, { now, countries: action.facts.countries });
    const checkIn = await loadCheckIn(tx, action.id, months);
    const event = await writeAnswer(tx, { actor, now, checkIn, answer: { strategyUse, note, proof, version, answeredOn: toldOn, byName: toldByName, recordedByName: actor.personName } });
    return { output: { reference, months }, events: [event] };
  },
});
