import { eq } from "drizzle-orm";
import { as } from "@/db/client";
import { requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { CourtLedger } from "../court";
import { readLedgers } from "@/db/ledgers";

/** The days each side held one request; null before it was sent, and where its date is less than a day. */
export async function findCourtLedger(actor: Actor, reference: string, until: PartialDate): Promise<CourtLedger | null> {
  const ledgers = await as(actor, (tx) => readLedgers(tx, { where: eq(requests.reference, reference), until }));
  return [...ledgers.values()][0] ?? null;
}
