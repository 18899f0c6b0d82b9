import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, characteristics } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { AssessedAction, GoodPracticeFilter } from "../search";
import { readAssessment } from "./find-characteristics";

/** Every Action that somebody assessed, of a theme and a country, with both sides' views and their proofs, as far as this actor may see. */
export async function findAssessedActions(actor: Actor, { theme, country }: Pick<GoodPracticeFilter, "theme" | "country">): Promise<AssessedAction[]> {
  return as(actor, async (tx) => {
    const found = await tx
      .select({ id: actions.id, reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, countryCodes: actions.countryCodes, thematicArea: actions.thematicArea, firstActivityOn: actions.firstActivityOn, lastActivityOn: actions.lastActivityOn }).from(actions)
      .where(and(inArray(actions.id, tx.selectDistinct({ id: characteristics.actionId }).from(characteristics)), theme && eq(actions.thematicArea, theme), country ? sql`${actions.countryCodes} @> array[${country}]::text[]` : undefined))
      .orderBy(asc(actions.reference));
    const rowsOf = await readAssessment(tx, found.map(({ id }) => id));
    return found.map(({ id, ...action }) => ({ ...action, rows: rowsOf.get(id)! }));
  });
}
