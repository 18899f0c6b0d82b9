import { arrayContains, desc, eq, sql } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, auditEvents } from "@/db/schema";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import { isRequestReference } from "../reference";
import type { RequestDetail, SimilarAction } from "../request-detail";
import type { RequestFile } from "../request-file";
import { readRequestWithOpinions } from "./read-request";

const MOST_SIMILAR = 8;
const MOST_HISTORY = 200;

/** Everything the facility has on one request, with earlier Actions in the same country. */
export async function findRequestFile(actor: Actor, reference: string): Promise<RequestFile | undefined> {
  if (!isRequestReference(reference)) return undefined;
  return as(actor, async (tx) => {
    const request = await readRequestWithOpinions(tx, reference);
    if (!request) return undefined;
    return { ...request, history: await readHistory(tx, { where: eq(auditEvents.requestId, request.id), limit: MOST_HISTORY }), similar: await readSimilarActions(tx, request) };
  });
}

/** Actions of the country of a request, those of its theme first, latest first; nothing for a request without a country. */
async function readSimilarActions(tx: Tx, { id, country, thematicArea }: RequestDetail): Promise<SimilarAction[]> {
  if (!country) return [];
  const rows = await tx
    .select({ reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, stage: actions.stage, theme: actions.thematicArea, requestId: actions.requestId })
    .from(actions)
    .where(arrayContains(actions.countryCodes, [country]))
    .orderBy(desc(sql`coalesce(${actions.thematicArea} = ${thematicArea}::thematic_area, false)`), desc(actions.movedAt))
    .limit(MOST_SIMILAR + 1);
  return rows
    .filter(({ requestId }) => requestId !== id)
    .slice(0, MOST_SIMILAR)
    .map(({ theme, requestId: _, ...action }) => ({ ...action, isSameTheme: theme !== null && theme === thematicArea }));
}
