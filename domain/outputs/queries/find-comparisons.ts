import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, legalComparisons, organisations, outputs } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import type { ComparisonRow } from "../output";

/** The articles compared in an Action, instrument by instrument. */
export async function findComparisons(actor: Actor, reference: string): Promise<ComparisonRow[]> {
  if (!isReference(reference)) return [];
  return as(actor, (tx) => tx
    .select({
      id: legalComparisons.id, instrument: legalComparisons.instrument, article: legalComparisons.article, nationalProvision: legalComparisons.nationalProvision, conformity: legalComparisons.conformity,
      gap: legalComparisons.gap, proposal: legalComparisons.proposal, institution: organisations.nameEn, outputNumber: outputs.number, agreedOn: legalComparisons.agreedOn,
    })
    .from(legalComparisons).innerJoin(actions, eq(actions.id, legalComparisons.actionId))
    .leftJoin(organisations, eq(organisations.id, legalComparisons.institutionId)).leftJoin(outputs, eq(outputs.id, legalComparisons.outputId))
    .where(eq(actions.reference, reference)).orderBy(asc(legalComparisons.instrument), asc(legalComparisons.article)));
}
