import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { opinions, organisations } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { found } from "@/server/command";
import type { LoadedRequest } from "./load-request";

/** One opinion on a request that is still in consultation, with the name of its service. */
export async function loadOpinion(tx: Tx, request: LoadedRequest, opinionId: string) {
  const [row] = await tx
    .select({ opinion: opinions, service: organisations.nameEn })
    .from(opinions)
    .innerJoin(organisations, eq(organisations.id, opinions.organisationId))
    .where(and(eq(opinions.id, opinionId), eq(opinions.requestId, request.id)));
  const { opinion, service } = found(row);
  if (request.state !== "in_consultation") refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "consult" });
  return { ...opinion, service };
}

/** Where the events of an opinion belong; the authority does not read them. */
export function ofOpinion({ id, requestId, service }: { id: string; requestId: string; service: string }) {
  return { subject: { table: "opinions", id }, requestId, facts: { service }, audience: "facility" as const };
}
