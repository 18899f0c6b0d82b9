import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, activities, agendaItems, agreedDecisions, expertAdvice, missionReports, tasks } from "@/db/schema";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import type { AskedReport } from "../asked-report";

/** What an expert sees who came by the link to a mission's report: this mission and nothing else. Undefined when it is gone. */
export async function findReportAsked(activityId: string): Promise<AskedReport | undefined> {
  return as(SYSTEM_ACTOR, async (tx) => {
    const [mission] = await tx.select(MISSION).from(activities).innerJoin(actions, eq(actions.id, activities.actionId)).where(eq(activities.id, activityId));
    if (!mission) return undefined;
    const [report] = await tx.select(REPORT).from(missionReports).where(eq(missionReports.activityId, activityId));
    const agenda = await tx.select(ITEM).from(agendaItems).where(eq(agendaItems.activityId, activityId)).orderBy(agendaItems.onDay, agendaItems.startsAt);
    const advice = await tx.select({ id: expertAdvice.id, text: expertAdvice.text, addresseeName: expertAdvice.addresseeName }).from(expertAdvice).where(eq(expertAdvice.activityId, activityId)).orderBy(expertAdvice.position);
    const decisions = await tx.select({ id: agreedDecisions.id, text: agreedDecisions.text }).from(agreedDecisions).where(eq(agreedDecisions.activityId, activityId)).orderBy(agreedDecisions.position);
    const toDo = await tx.select({ id: tasks.id, text: tasks.text, ownerName: tasks.ownerName, dueOn: tasks.dueOn }).from(tasks).where(eq(tasks.activityId, activityId)).orderBy(tasks.number);
    return { mission, report: report ?? null, agenda, advice, decisions, tasks: toDo };
  });
}

const MISSION = { reference: actions.reference, actionTitleEn: actions.titleEn, actionTitleFr: actions.titleFr, number: activities.number, type: activities.type, titleEn: activities.titleEn, titleFr: activities.titleFr, place: activities.place, startsOn: activities.startsOn, endsOn: activities.endsOn, state: activities.state, terms: activities.terms };
const REPORT = { state: missionReports.state, findings: missionReports.findings, agreed: missionReports.agreed, nextSteps: missionReports.nextSteps, returnReason: missionReports.returnReason, version: missionReports.version };
const ITEM = { id: agendaItems.id, onDay: agendaItems.onDay, startsAt: agendaItems.startsAt, subject: agendaItems.subject, withWhom: agendaItems.withWhom, place: agendaItems.place };
