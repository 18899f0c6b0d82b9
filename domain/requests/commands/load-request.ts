import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { organisations, requestAuthorities, requests } from "@/db/schema";
import { found } from "@/server/command";

export type LoadedRequest = Awaited<ReturnType<typeof loadRequest>>;

/** The request with this reference and what the policy must know of it; refuses not_found when the actor may not see it. */
export async function loadRequest(tx: Tx, reference: string) {
  const [row] = await tx.select().from(requests).where(eq(requests.reference, reference));
  const request = found(row);
  const authorities = await tx
    .select({ id: organisations.id, name: organisations.nameEn, kind: organisations.kind, isLead: requestAuthorities.isLead, state: requestAuthorities.state })
    .from(requestAuthorities)
    .innerJoin(organisations, eq(organisations.id, requestAuthorities.organisationId))
    .where(eq(requestAuthorities.requestId, request.id))
    .orderBy(organisations.nameEn);
  // One that does not sign reads on, and works on it no more.
  return { ...request, authorities, facts: { authorityIds: authorities.filter(({ state }) => state !== "declined").map(({ id }) => id) } };
}

/** Where the events of a request belong in its history. */
export function ofRequest({ id }: { id: string }) {
  return { subject: { table: "requests", id }, requestId: id };
}
