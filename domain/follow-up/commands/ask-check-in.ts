import { readFollowUpRules } from "@/db/follow-up";
import { save } from "@/db/save";
import { checkIns } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { staffAmong } from "@/domain/seats/commands/staff-among";
import { dayOf } from "@/domain/shared/dates";
import { demandMove } from "@/domain/shared/lifecycle";
import { command, demand } from "@/server/command";
import { CHECK_IN_LIFECYCLE } from "../lifecycle";
import { daysFrom } from "../rules";
import { checkInAt } from "../schema";
import { checkInEvent, loadCheckIn } from "./load-check-in";
import { writeCheckInAsks } from "./write-check-in-asks";

/** Asks the authority what became of the report, and the lead of each open recommendation what became of that. From today their time to answer runs. */
export const askCheckIn = command({
  name: "check_in.ask",
  input: checkInAt,
  async run({ tx, actor, now }, { reference, months, version }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.ask", action.facts);
    const checkIn = await loadCheckIn(tx, action.id, months);
    const state = demandMove(CHECK_IN_LIFECYCLE, "ask", checkIn);
    const askedOn = dayOf(now);
    const days = daysFrom(await readFollowUpRules(tx, action.id), askedOn);
    await save(tx, checkIns, checkIn, version, { state, askedOn, answerBy: days.answerBy });
    // A person asks: whoever gave the command or, where Suivi itself did, whoever leads the Action.
    const [lead] = actor.role === "system" && action.leadId ? await staffAmong(tx, [action.leadId]) : [];
    const { people, mail, events } = await writeCheckInAsks(tx, { action, checkIn, now, askedByName: lead?.name ?? actor.personName, ...days });
    return { output: { reference, months }, events: [checkInEvent("check_in.asked", checkIn, { dueOn: days.answerBy, people }), ...events], mail };
  },
});
