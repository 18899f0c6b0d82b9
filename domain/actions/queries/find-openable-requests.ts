import { and, asc, eq, inArray, notExists } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, decisions, requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import { findLeads } from "./find-actions";

export type OpenableRequest = { reference: string; title: string; authorityName: string; decidedOn: string | null };

/** Approved requests that have no Action yet, oldest decision first, and who could lead one. */
export async function findOpenableRequests(actor: Actor): Promise<{ requests: OpenableRequest[]; leads: { id: string; name: string }[] }> {
  return as(actor, async (tx) => {
    const opened = tx.select({ id: actions.id }).from(actions).where(eq(actions.requestId, requests.id));
    const [found, leads] = await Promise.all([
      tx.select({ reference: requests.reference, title: requests.title, authorityName: requests.leadAuthorityName, decidedOn: decisions.decidedOn })
        .from(requests).leftJoin(decisions, eq(decisions.requestId, requests.id))
        .where(and(eq(requests.state, "decided"), inArray(requests.outcome, ["approved", "approved_with_conditions"]), notExists(opened))).orderBy(asc(decisions.decidedOn), asc(requests.reference)).limit(100),
      findLeads(tx),
    ]);
    return { requests: found, leads };
  });
}
