import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { activities, participantNames, participants, presentationNames } from "@/db/schema";
import { dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { found } from "@/server/command";
import { personKey } from "@/server/person-key";
import { namesKeptUntil } from "../participant";
import type { PastedPerson } from "../pasted-list";
import { institutionOf } from "../person";

type Activity = typeof activities.$inferSelect;

/** Counts these people at an activity, each once, and keeps their names for a time. Returns how many were not there before. */
export async function writeParticipants(tx: Tx, activity: Activity, people: readonly PastedPerson[], { now, field }: { now: Date; field: string }): Promise<number> {
  const deleteAfter = namesKeptUntil(activity.endsOn ?? activity.startsOn ?? dayOf(now));
  if (deleteAfter < dayOf(now)) refuseField(field, "namesTooLate");
  const rows = [...new Map(people.map((person) => [personKey(person), person])).entries()].map(([key, person]) => ({ id: crypto.randomUUID(), key, person }));
  const known = new Set((await tx.select({ key: participants.personKey }).from(participants).where(and(eq(participants.activityId, activity.id), inArray(participants.personKey, rows.map(({ key }) => key))))).map(({ key }) => key));
  const added = rows.filter(({ key }) => !known.has(key));
  if (added.length === 0) return 0;
  const of = { actionId: activity.actionId };
  await tx.insert(participants).values(added.map(({ id, key, person: { sex, institutionKind, level } }) => ({ ...of, id, activityId: activity.id, personKey: key, sex, institutionKind, level })));
  await tx.insert(participantNames).values(added.map(({ id, person: { fullName, institutionName, email } }) => ({ ...of, participantId: id, fullName, institutionName, email, deleteAfter })));
  await recount(tx, activity);
  return added.length;
}

/** Brings the totals of an activity in line with its list; institutions are those named while the names are kept. */
export async function recount(tx: Tx, activity: Activity): Promise<void> {
  const rows = await tx.select({ sex: participants.sex, name: participantNames.institutionName }).from(participants)
    .leftJoin(participantNames, eq(participantNames.participantId, participants.id)).where(eq(participants.activityId, activity.id));
  const institutions = new Set(rows.map(({ name }) => institutionOf(name)).filter(Boolean)).size;
  const count = (sex: string) => rows.filter((row) => row.sex === sex).length;
  const totals = { women: count("female"), men: count("male"), institutions: institutions || activity.institutions };
  // The totals follow from the list: whoever is changing the activity itself need not hear of them.
  const [written] = await tx.update(activities).set(totals).where(eq(activities.id, activity.id)).returning({ id: activities.id });
  found(written);
  recordChanges(tx, changesOf(activity, totals));
}

/** The activity, held for this transaction so that two lists follow one another. */
export async function lockActivity(tx: Tx, actionId: string, number: number): Promise<Activity | undefined> {
  const [row] = await tx.select().from(activities).where(and(eq(activities.actionId, actionId), eq(activities.number, number))).for("update");
  return row;
}

/** Names whose last day has passed, of one Action: of participants, and of who was at its presentation. Returns how many were deleted. */
export async function deleteNames(tx: Tx, actionId: string, today: string): Promise<number> {
  const gone = await tx.delete(participantNames).where(and(eq(participantNames.actionId, actionId), sql`${participantNames.deleteAfter} < ${today}`)).returning({ id: participantNames.participantId });
  const present = await tx.delete(presentationNames).where(and(eq(presentationNames.actionId, actionId), sql`${presentationNames.deleteAfter} < ${today}`)).returning({ id: presentationNames.personId });
  return gone.length + present.length;
}
