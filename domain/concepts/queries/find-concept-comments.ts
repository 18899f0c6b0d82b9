import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, conceptComments } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { reachOf } from "@/domain/policy/matrix";
import type { ConceptComment } from "../parts";

/** What was said of the paragraphs of a concept, as far as this reader may know it, in the order it was said. One statement. */
export async function findConceptComments(actor: Actor, reference: string): Promise<ConceptComment[]> {
  if (!isReference(reference) || !reachOf(actor.role, "concept.read_comments")) return [];
  const rows = await as(actor, (tx) => tx.select(COLUMNS).from(conceptComments).innerJoin(actions, eq(actions.id, conceptComments.actionId)).where(eq(actions.reference, reference)).orderBy(asc(conceptComments.writtenOn), asc(conceptComments.id)));
  return rows.map(({ audience, ...row }) => ({ ...row, audience: audience === "facility" ? "facility" : "authority" }));
}

const COLUMNS = {
  id: conceptComments.id, part: conceptComments.part, quote: conceptComments.quote, text: conceptComments.text, audience: conceptComments.audience, byName: conceptComments.byName, organisationName: conceptComments.organisationName,
  writtenOn: conceptComments.writtenOn, resolvedOn: conceptComments.resolvedOn, resolvedByName: conceptComments.resolvedByName, version: conceptComments.version,
};
