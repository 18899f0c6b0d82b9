import type postgres from "postgres";
import { closeMeeting } from "@/domain/meetings/commands/close-meeting";
import { minuteMeeting } from "@/domain/meetings/commands/minute-meeting";
import { planMeeting } from "@/domain/meetings/commands/plan-meeting";
import { takeAttendance } from "@/domain/meetings/commands/take-attendance";
import { recordDecision } from "@/domain/tasks/commands/record-decision";
import { actor } from "../actors";
import { idIn, step, versionOf } from "../steps";
import { RECONSTRUCTED } from "./words";

/** The group at work: the record says that it compared the conventions, met the experts and helped to write the report; it gives no dates. */
export async function meetInTheGroup(owner: postgres.Sql, reference: string): Promise<void> {
  const action_id = await idIn(owner, "actions", { reference });
  const members = await owner`select id from working_group_members where action_id = ${action_id}`;
  for (const [index, { decisions, recordedOn, summary, ...meeting }] of MEETINGS.entries()) {
    const number = index + 1;
    const key = `belarus meeting ${number}`;
    await step(key, planMeeting, actor("Mira"), { reference, zone: "Europe/Minsk", place: "Minsk", startsAt: "", endsAt: "", ...meeting }, recordedOn);
    const at = async () => ({ reference, number, version: await versionOf(owner, "group_meetings", { action_id, number }) });
    await step(`${key} presences`, takeAttendance, actor("Mira"), { ...(await at()), ...Object.fromEntries(members.map(({ id }) => [`presence_${id}`, "present"])) }, recordedOn);
    await step(`${key} minutes`, minuteMeeting, actor("Mira"), { ...(await at()), summary: `${summary} ${RECONSTRUCTED}` }, recordedOn);
    const meetingId = await idIn(owner, "group_meetings", { action_id, number });
    for (const [place, text] of decisions.entries()) await step(`${key} decision ${place + 1}`, recordDecision, actor("Mira"), { reference, meetingId, text, agreedOn: recordedOn, audience: "delegation" }, recordedOn);
    await step(`${key} closed`, closeMeeting, actor("Mira"), await at(), recordedOn);
  }
}

const MEETINGS = [
  {
    title: "The group takes up its work", onDay: "2017-03", recordedOn: "2017-03-31", agenda: "What the ministry asks of the group\nWhich conventions are compared\nWho writes what",
    summary: "The institutions met around the ministry. They shared out the conventions of the ILO and the United Nations that are compared with national law.",
    decisions: ["The group compares the conventions on migrant workers with national law, article by article, and writes the comparison itself."],
  },
  {
    title: "The group meets the experts: gaps and effects", onDay: "2017-11", recordedOn: "2017-11-30", agenda: "Gaps between the conventions and national law\nEffects of joining\nPractice of Bulgaria and Moldova",
    summary: "The group went through its comparison with both experts: where national law falls short, what joining would change, and how Bulgaria and Moldova went about it.",
    decisions: ["The feasibility study and the impact assessment are brought together in one analysis report.", "The advice covers the family members of migrant workers."],
  },
  {
    title: "The group agrees on the analysis report", onDay: "2018-04", recordedOn: "2018-04-20", agenda: "The analysis report\nRecommendations\nHow the results are presented",
    summary: "The group read the report and its recommendations and agreed on them. It prepared the presentation to the other ministries and to the EU delegation.",
    decisions: ["The report and its recommendations are presented in Minsk to the ministries concerned and to the EU delegation."],
  },
];
