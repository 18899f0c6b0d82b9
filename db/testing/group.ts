import { beginMeeting } from "@/domain/meetings/commands/begin-meeting";
import { minuteMeeting } from "@/domain/meetings/commands/minute-meeting";
import { openMeeting } from "@/domain/meetings/commands/open-meeting";
import { planMeeting } from "@/domain/meetings/commands/plan-meeting";
import { takeAttendance } from "@/domain/meetings/commands/take-attendance";
import { makeFeed } from "@/domain/calendar/commands/make-feed";
import { dayOf } from "@/domain/shared/dates";
import { callMembers } from "@/domain/working-groups/commands/call-members";
import { proposeMember } from "@/domain/working-groups/commands/propose-member";
import { sendNames } from "@/domain/working-groups/commands/send-names";
import { asOwner } from "./cases";
import { done } from "./doing";
import { textsAtWork } from "./drafting";
import { groupOfTwo } from "./group-of-two";
import type { People } from "./people";

/** Calls for members 1 asked and 2 answered, each with a name; meetings 1 draft, 2 to begin today, 3 to be closed; a calendar feed. */
export async function groupAtWork(p: People): Promise<string> {
  const reference = await groupOfTwo(p);
  for (const number of [1, 2]) {
    await done(callMembers, p.mira, { reference, organisationId: p.ilir.organisationId, seats: 2, institutions: "Ministry of Labour", dueOn: "2199-01-10" });
    await done(proposeMember, p.elena, { reference, number, personName: "Anna", institutionName: "Ministry of Labour" });
  }
  await done(sendNames, p.elena, { reference, number: 2, version: 1 });
  await textsAtWork(p, reference);
  const today = dayOf(new Date());
  for (const onDay of ["2199-01-10", today, today]) await done(planMeeting, p.mira, { reference, title: "Meeting", agenda: "Conventions", onDay, startsAt: "10:00", zone: "UTC" });
  for (const number of [2, 3]) await done(openMeeting, p.mira, { reference, number, version: 1 });
  await done(beginMeeting, p.mira, { reference, number: 3, version: 2 });
  const chair = await asOwner(async (sql) => (await sql`select m.id from working_group_members m join actions a on a.id = m.action_id where a.reference = ${reference} and m.role = 'chair'`)[0]!.id as string);
  await done(takeAttendance, p.mira, { reference, number: 3, version: 3, [`presence_${chair}`]: "present" });
  await done(minuteMeeting, p.mira, { reference, number: 3, version: 4, summary: "The group met." });
  await done(makeFeed, p.marek, { scope: "mine" });
  return reference;
}
