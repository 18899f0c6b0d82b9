import { eq } from "drizzle-orm";
import { save } from "@/db/save";
import { programmes } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { setFollowUpRules as input } from "../schema";

/** Sets when a programme asks what became of a report, and its ladder. Check-ins that have their dates keep them. */
export const setFollowUpRules = command({
  name: "programme.set_follow_up",
  input,
  async run({ tx, actor }, { programme: code, version, answerDays, escalationDays, linkDays, reminderEvery, checkInMonths, reminderDays }) {
    demand(actor, "reference.edit");
    const programme = found((await tx.select().from(programmes).where(eq(programmes.code, code)))[0]);
    if (answerDays < 1) refuseField("answerDays", "number");
    if (reminderEvery < 1) refuseField("reminderEvery", "number");
    if (escalationDays <= answerDays) refuseField("escalationDays", "afterAnswer");
    if (linkDays < escalationDays) refuseField("linkDays", "afterEscalation");
    await save(tx, programmes, programme, version, { checkInMonths, checkInAnswerDays: answerDays, checkInReminderDays: reminderDays, checkInReminderEvery: reminderEvery, checkInEscalationDays: escalationDays, checkInLinkDays: linkDays });
    return { output: { programme: code }, events: [{ type: "programme.follow_up_set", subject: { table: "programmes", id: programme.id }, facts: { programme: code, months: checkInMonths.join(", ") }, audience: "facility" }] };
  },
});
