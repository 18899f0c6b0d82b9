import { asc, eq, lt, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { union } from "drizzle-orm/pg-core";
import { as } from "@/db/client";
import { actions, activities, participantNames, participants, presentationNames } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { ParticipantRow, PersonRow } from "../participant";

/** For staff: everybody counted at one activity, with names as long as they are kept. */
export async function findParticipants(actor: Actor, activityId: string): Promise<ParticipantRow[]> {
  return as(actor, (tx) => tx
    .select({
      id: participants.id, sex: participants.sex, institutionKind: participants.institutionKind, level: participants.level,
      fullName: participantNames.fullName, institutionName: participantNames.institutionName, hasAddress: sql<boolean>`${participantNames.email} is not null`, deleteAfter: participantNames.deleteAfter,
    })
    .from(participants).leftJoin(participantNames, eq(participantNames.participantId, participants.id))
    .where(eq(participants.activityId, activityId)).orderBy(asc(participantNames.fullName), participants.id));
}

/** Everybody at the activities of an Action, each once, with the activities they came to; as they were at the last one. */
export async function findPeopleOf(actor: Actor, reference: string): Promise<PersonRow[]> {
  if (!isReference(reference)) return [];
  const rows = await as(actor, (tx) => tx
    .select({
      sex: latest<PersonRow["sex"]>(participants.sex), institutionKind: latest<PersonRow["institutionKind"]>(participants.institutionKind), level: latest<PersonRow["level"]>(participants.level),
      activities: sql<number[]>`array_agg(${activities.number} order by ${activities.number})`,
    })
    .from(participants)
    .innerJoin(activities, eq(activities.id, participants.activityId))
    .innerJoin(actions, eq(actions.id, participants.actionId))
    .where(eq(actions.reference, reference))
    .groupBy(participants.personKey)
    .orderBy(sql`min(${activities.number})`, sql`count(*) desc`, participants.personKey));
  return rows.map((row, index) => ({ person: index + 1, ...row }));
}

const latest = <Value>(column: PgColumn) => sql<Value>`(array_agg(${column} order by ${activities.startsOn} desc nulls last))[1]`;

/** Actions with names whose last day has passed. */
export async function findNamesToForget(actor: Actor, today: PartialDate): Promise<{ reference: string }[]> {
  return as(actor, (tx) => union(
    tx.select({ reference: actions.reference }).from(participantNames).innerJoin(actions, eq(actions.id, participantNames.actionId)).where(lt(participantNames.deleteAfter, today)),
    tx.select({ reference: actions.reference }).from(presentationNames).innerJoin(actions, eq(actions.id, presentationNames.actionId)).where(lt(presentationNames.deleteAfter, today)),
  ));
}
