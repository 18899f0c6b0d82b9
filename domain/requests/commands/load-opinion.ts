import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { opinions, organisations } from "@/db/schema";
import { refuse } from "@/domain/shared/problem";
import { found } from "@/server/command";
import type { Court, RequestState } from "../lifecycle";
import type { LoadedRequest } from "./load-request";

export type LoadedOpinion = Awaited<ReturnType<typeof loadOpinion>>;

// What a service says too late is kept even when the committee has decided.
const OPEN = ["in_consultation"] as const satisfies readonly RequestState[];
const LATE = ["in_consultation", "decided"] as const satisfies readonly RequestState[];

/** One opinion on a request that is still in consultation (`late`: or decided since), with its service. */
export async function loadOpinion(tx: Tx, request: LoadedRequest, opinionId: string, { late = false } = {}) {
  const [row] = await tx
    .select({ opinion: opinions, service: organisations.nameEn })
    .from(opinions)
    .innerJoin(organisations, eq(organisations.id, opinions.organisationId))
    .where(and(eq(opinions.id, opinionId), eq(opinions.requestId, request.id)));
  const { opinion, service } = found(row);
  if (!(late ? LATE : OPEN).some((state) => state === request.state)) refuse({ kind: "wrong_stage", noun: "requests", state: request.state, move: "consult" });
  return { ...opinion, service };
}

/** Where the events of an opinion belong, and who holds the request after it; the authority does not read them. */
export function ofOpinion({ id, requestId, service }: { id: string; requestId: string; service: string }, court?: Court) {
  return { subject: { table: "opinions", id }, requestId, facts: { service, ...(court ? { court } : {}) }, audience: "facility" as const };
}
