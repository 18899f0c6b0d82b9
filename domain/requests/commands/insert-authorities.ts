import { and, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations, requestAuthorities } from "@/db/schema";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { refuseField } from "@/domain/shared/problem";

/** Adds authorities whose names stand in the letter that asked: they signed on paper. Refuses an organisation that may not ask. */
export async function insertAuthorities(tx: Tx, requestId: string, { ids, signedOn }: { ids: readonly string[]; signedOn: string }): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.select({ id: organisations.id }).from(organisations).where(and(inArray(organisations.id, [...ids]), inArray(organisations.kind, [...REQUESTER_KINDS])));
  if (rows.length !== ids.length) refuseField("jointAuthorities", "choose");
  await tx.insert(requestAuthorities).values(rows.map(({ id }) => ({ requestId, organisationId: id, state: "signed" as const, signedOn, signedVia: "paper" as const })));
}
