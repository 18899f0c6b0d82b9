import { and, eq, inArray, ne } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outputs, recommendations } from "@/db/schema";
import { refuseField } from "@/domain/shared/problem";

export type Chosen = { recommendations: number[]; outputs: number[] };
export type ItemSource = { recommendationId: string; outputId: null } | { recommendationId: null; outputId: string };

/** The recommendations and outputs with these numbers in this Action; a number it does not have refuses the field, and so does advice that was merged or split. */
export async function findItems(tx: Tx, actionId: string, chosen: Chosen): Promise<ItemSource[]> {
  const [advice, results] = await Promise.all([
    idsOf(tx, recommendations, actionId, chosen.recommendations).then((ids) => ids ?? refuseField("recommendations", "choose")),
    idsOf(tx, outputs, actionId, chosen.outputs).then((ids) => ids ?? refuseField("outputs", "choose")),
  ]);
  return [
    ...advice.map((recommendationId) => ({ recommendationId, outputId: null })),
    ...results.map((outputId) => ({ recommendationId: null, outputId })),
  ];
}

async function idsOf(tx: Tx, table: typeof recommendations | typeof outputs, actionId: string, numbers: number[]): Promise<string[] | undefined> {
  const wanted = [...new Set(numbers)];
  if (wanted.length === 0) return [];
  const rows = await tx.select({ id: table.id }).from(table as typeof outputs).where(and(eq(table.actionId, actionId), inArray(table.number, wanted), table === recommendations ? ne(recommendations.state, "recast") : undefined));
  return rows.length === wanted.length ? rows.map(({ id }) => id) : undefined;
}
