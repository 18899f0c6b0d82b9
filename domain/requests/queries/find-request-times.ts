import { desc, ne } from "drizzle-orm";
import { as } from "@/db/client";
import { requests } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import type { RequestTime } from "../request-times";
import { readLedgers } from "@/db/ledgers";

/** Every request that was sent, latest first, with the days each side held it. */
export async function findRequestTimes(actor: Actor, until: PartialDate): Promise<RequestTime[]> {
  return as(actor, async (tx) => {
    const lines = await tx
      .select({ id: requests.id, reference: requests.reference, title: requests.title, language: requests.language, leadAuthorityName: requests.leadAuthorityName, state: requests.state, outcome: requests.outcome, court: requests.court })
      .from(requests)
      .where(ne(requests.state, "draft"))
      .orderBy(desc(requests.submittedOn), desc(requests.reference));
    const ledgers = await readLedgers(tx, { where: undefined, until });
    return lines.map(({ id, ...line }) => ({ ...line, ledger: ledgers.get(id) ?? null }));
  });
}
