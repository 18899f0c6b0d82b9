import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ActivityFacts, ConceptFacts, ExpertFacts, GroupFacts, PersonFacts } from "@/domain/reports/facts";
import type { Tx } from "../client";
import { activities, concepts, deployments, groupMeetings, missionReports, organisations, participants, workingGroupMembers, workingGroups } from "../schema";
import { pair } from "./context";

/** The concept that both sides accepted; a draft is nobody's agreement. */
export async function readConcept(tx: Tx, actionId: string): Promise<ConceptFacts | null> {
  const [row] = await tx.select({ number: concepts.number, language: concepts.language, acceptedOn: concepts.acceptedOn, purpose: concepts.purpose, approach: concepts.approach, expectedResults: concepts.expectedResults })
    .from(concepts).where(and(eq(concepts.actionId, actionId), eq(concepts.state, "accepted_by_both"))).limit(1);
  return row ? { ...row, acceptedOn: row.acceptedOn! } : null;
}

/** The working group: its seats and the meetings it held. */
export async function readGroup(tx: Tx, actionId: string): Promise<GroupFacts | null> {
  const [group] = await tx.select({ id: workingGroups.id, name: workingGroups.name, formedOn: workingGroups.formedOn }).from(workingGroups).where(eq(workingGroups.actionId, actionId));
  if (!group) return null;
  const m = workingGroupMembers;
  const seats = await tx.select({
    nameEn: m.organisationName, nameFr: sql<string | null>`case when ${organisations.nameEn} = ${m.organisationName} then ${organisations.nameFr} end`, kind: organisations.kind, role: m.role, sex: m.sex,
    joinedOn: m.joinedOn, leftOn: m.leftOn, laterBody: m.laterBody, laterSince: m.laterSince,
  }).from(m).innerJoin(organisations, eq(organisations.id, m.organisationId)).where(eq(m.groupId, group.id)).orderBy(asc(m.role), asc(m.organisationName), asc(m.joinedOn), asc(m.id));
  const meetings = await tx.select({ number: groupMeetings.number, title: groupMeetings.title, onDay: groupMeetings.onDay })
    .from(groupMeetings).where(and(eq(groupMeetings.groupId, group.id), eq(groupMeetings.state, "closed"))).orderBy(asc(groupMeetings.number));
  return { name: group.name, formedOn: group.formedOn, seats: seats.map(({ nameEn, nameFr, ...seat }) => ({ institution: pair(nameEn, nameFr), ...seat })), meetings };
}

/** Every activity that was planned, held or dropped, and when the report of a mission was approved. */
export async function readReportedActivities(tx: Tx, actionId: string): Promise<ActivityFacts[]> {
  const all = await readActivities(tx, actionId);
  const approved = new Map((await tx.select({ number: activities.number, on: missionReports.approvedOn }).from(missionReports).innerJoin(activities, eq(activities.id, missionReports.activityId)).where(eq(missionReports.actionId, actionId))).map(({ number, on }) => [number, on]));
  return all.map((activity) => ({ ...activity, reportApprovedOn: approved.get(activity.number) ?? null }));
}

/** The same without the reports, which are not for every reader. */
export async function readActivities(tx: Tx, actionId: string): Promise<ActivityFacts[]> {
  const rows = await tx.select({
    number: activities.number, type: activities.type, titleEn: activities.titleEn, titleFr: activities.titleFr, place: activities.place, startsOn: activities.startsOn, endsOn: activities.endsOn, state: activities.state,
    planOrigin: activities.planOrigin, dropReason: activities.dropReason, women: activities.women, men: activities.men, institutions: activities.institutions,
  }).from(activities).where(eq(activities.actionId, actionId)).orderBy(asc(activities.number));
  return rows.map(({ titleEn, titleFr, ...activity }) => ({ ...activity, title: pair(titleEn, titleFr), reportApprovedOn: null }));
}

/** Experts who went or worked, each once, by what they are and not by name. */
export async function readExperts(tx: Tx, actionId: string): Promise<ExpertFacts[]> {
  return tx.select({ category: sql<ExpertFacts["category"]>`min(${deployments.expertCategory}::text)`, country: sql<string>`min(${deployments.expertCountry})`, missions: MISSIONS })
    .from(deployments).innerJoin(activities, eq(activities.id, deployments.activityId))
    .where(and(eq(deployments.actionId, actionId), inArray(deployments.state, ["accepted", "deployed", "appraised"]), ne(activities.state, "dropped")))
    .groupBy(deployments.expertId).orderBy(sql`min(${activities.number})`, sql`min(${deployments.expertCountry})`, deployments.expertId);
}

const MISSIONS = sql<ExpertFacts["missions"]>`json_agg(json_build_object('activity', ${activities.number}, 'workingDays', ${deployments.workingDays}) order by ${activities.number})`;

/** Everybody on a list of participants, each once, as they were at the last activity they came to. */
export async function readPeople(tx: Tx, actionId: string): Promise<PersonFacts[]> {
  return tx.select({ sex: last<PersonFacts["sex"]>(participants.sex), institutionKind: last<PersonFacts["institutionKind"]>(participants.institutionKind), level: last<PersonFacts["level"]>(participants.level), activities: NUMBERS })
    .from(participants).innerJoin(activities, eq(activities.id, participants.activityId)).where(eq(participants.actionId, actionId))
    .groupBy(participants.personKey).orderBy(sql`min(${activities.number})`, sql`count(*) desc`, participants.personKey);
}

const last = <Value>(column: PgColumn) => sql<Value>`(array_agg(${column} order by ${activities.startsOn} desc nulls last))[1]`;
const NUMBERS = sql<number[]>`array_agg(${activities.number} order by ${activities.number})`;
