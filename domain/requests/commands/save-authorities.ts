import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { recordChanges } from "@/db/save";
import { organisations, requestAuthorities } from "@/db/schema";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { refuseField } from "@/domain/shared/problem";
import type { LoadedRequest } from "./load-request";

/** Sets who asks together with the lead authority, which always stays. */
export async function saveAuthorities(tx: Tx, request: LoadedRequest, jointIds: readonly string[]): Promise<void> {
  const before = request.authorities.filter(({ isLead }) => !isLead);
  const wanted = [...new Set(jointIds)].filter((id) => id !== request.leadAuthorityId);
  const added = wanted.filter((id) => !before.some((one) => one.id === id));
  const removed = before.filter(({ id }) => !wanted.includes(id)).map(({ id }) => id);
  if (added.length === 0 && removed.length === 0) return;
  const names = await insertAuthorities(tx, request.id, added);
  if (removed.length > 0) await tx.delete(requestAuthorities).where(and(eq(requestAuthorities.requestId, request.id), inArray(requestAuthorities.organisationId, removed)));
  const after = [...before.filter(({ id }) => !removed.includes(id)).map(({ name }) => name), ...names];
  recordChanges(tx, [{ field: "authorityNames", before: before.map(({ name }) => name).join(", ") || null, after: after.join(", ") || null }]);
}

/** Adds authorities that ask jointly and returns their names; refuses an organisation that may not ask. */
export async function insertAuthorities(tx: Tx, requestId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.select({ id: organisations.id, name: organisations.nameEn }).from(organisations).where(and(inArray(organisations.id, [...ids]), inArray(organisations.kind, [...REQUESTER_KINDS])));
  if (rows.length !== ids.length) refuseField("jointAuthorities", "choose");
  await tx.insert(requestAuthorities).values(rows.map(({ id }) => ({ requestId, organisationId: id })));
  return rows.map(({ name }) => name);
}
