import { inArray } from "drizzle-orm";
import { as } from "@/db/client";
import { auditEvents } from "@/db/schema";
import type { HistoryEntry } from "@/domain/history/entry";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";

const MOST = 30;

/** Who was invited to the seats of the actor's authority, who took them and who left, latest first. */
export async function findPeopleHistory(actor: Actor): Promise<HistoryEntry[]> {
  return as(actor, (tx) => readHistory(tx, { where: inArray(auditEvents.subjectTable, ["seats", "seat_holders", "seat_invitations", "seat_rounds", "seat_checks"]), limit: MOST }));
}
