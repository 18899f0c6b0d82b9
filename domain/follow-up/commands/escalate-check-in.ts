import { and, eq, isNull } from "drizzle-orm";
import { readFollowUpRules } from "@/db/follow-up";
import { changesOf, recordChanges } from "@/db/save";
import { checkIns } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { isEscalationDue } from "../rules";
import { checkInDue } from "../schema";
import { checkInEvent, loadCheckIn } from "./load-check-in";
import { silenceMail } from "./tell-of-silence";

/** Tells the managers, once, of a silence that reminders did not end. */
export const escalateCheckIn = command({
  name: "check_in.escalate",
  input: checkInDue,
  async run({ tx, actor, now }, { reference, months }) {
    const action = await loadAction(tx, reference);
    demand(actor, "check_in.ask", action.facts);
    const { askedOn, ...checkIn } = await loadCheckIn(tx, action.id, months);
    const today = dayOf(now);
    const isDue = checkIn.state === "silent" && askedOn !== null && !action.isOnHold && isEscalationDue(await readFollowUpRules(tx, action.id), { askedOn, ...checkIn }, today);
    const taken = isDue ? await tx.update(checkIns).set({ escalatedOn: today }).where(and(eq(checkIns.id, checkIn.id), isNull(checkIns.escalatedOn))).returning({ id: checkIns.id }) : [];
    if (taken.length === 0) return refuse({ kind: "already_sent" });
    recordChanges(tx, changesOf({}, { escalatedOn: today }));
    return {
      output: { reference, months },
      events: [checkInEvent("check_in.escalated", checkIn, { since: askedOn }, "facility")],
      mail: [await silenceMail(tx, { action, checkIn: { ...checkIn, askedOn }, template: "check_in.escalated" })],
    };
  },
});
