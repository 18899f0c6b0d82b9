import { and, eq, inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { auditEvents } from "@/db/schema";
import type { HistoryEntry } from "@/domain/history/entry";
import { readHistory } from "@/domain/history/queries/read-history";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { may } from "@/domain/policy/matrix";
import { SIGN_IN_EVENTS } from "../session";

const [MOST_OWN, MOST_OF_ALL] = [20, 200];

/** What happened at a person's own sign-ins, latest first. Read as the system: it is theirs to see also where their seat's history does not reach. */
export async function findOwnSignIns(actor: Actor): Promise<HistoryEntry[]> {
  return as(SYSTEM_ACTOR, (tx) => readHistory(tx, { where: and(inArray(auditEvents.type, [...SIGN_IN_EVENTS]), eq(auditEvents.actorUserId, actor.userId)), limit: MOST_OWN }));
}

/** What happened at everybody's sign-ins, for administrators: who came in, who was refused, which second factor changed. */
export async function findSignIns(actor: Actor): Promise<HistoryEntry[]> {
  if (!may(actor, "factor.read")) return [];
  return as(actor, (tx) => readHistory(tx, { where: inArray(auditEvents.type, [...SIGN_IN_EVENTS]), limit: MOST_OF_ALL }));
}
