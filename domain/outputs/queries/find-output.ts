import { and, desc, eq, sql } from "drizzle-orm";
import { as } from "@/db/client";
import { actions, documents, outputReviews, outputs, outputVersions, recommendationOrigins, recommendations } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import type { Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { OutputDetail } from "../output";
import { MOVED_AT } from "./find-outputs";

/** One output with its versions, reviews and the advice that came from it; undefined when it does not exist for this actor. */
export async function findOutput(actor: Actor, reference: string, number: string): Promise<OutputDetail | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return as(actor, async (tx) => {
    const [output] = await tx.select(OUTPUT).from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(and(eq(actions.reference, reference), eq(outputs.number, Number(number))));
    if (!output) return undefined;
    const [versions, reviews, advice] = await Promise.all([
      tx.select(VERSION).from(outputVersions).leftJoin(documents, eq(documents.id, outputVersions.documentId)).where(eq(outputVersions.outputId, output.id)).orderBy(desc(outputVersions.number)),
      tx.select(REVIEW).from(outputReviews).where(eq(outputReviews.outputId, output.id)).orderBy(desc(outputReviews.reviewedOn), desc(outputReviews.id)),
      tx.selectDistinct({ number: recommendations.number, textEn: recommendations.textEn, textFr: recommendations.textFr, state: recommendations.state }).from(recommendationOrigins)
        .innerJoin(recommendations, eq(recommendations.id, recommendationOrigins.recommendationId)).where(eq(recommendationOrigins.outputId, output.id)).orderBy(recommendations.number),
    ]);
    const { id: _, ...facts } = output;
    return { ...facts, reviews, recommendations: advice, versions: versions.map(({ addedAt, ...version }) => ({ ...version, addedOn: dayOf(addedAt) })) };
  });
}

const OUTPUT = {
  id: outputs.id, number: outputs.number, type: outputs.type, titleEn: outputs.titleEn, titleFr: outputs.titleFr, state: outputs.state, returnReason: outputs.returnReason, restrictedReason: outputs.restrictedReason,
  validatedOn: outputs.validatedOn, validatedByName: outputs.validatedByName, presentedOn: outputs.presentedOn, sourceUrl: outputs.sourceUrl, version: outputs.version, sections: sql<number>`(select count(*)::int from output_sections s where s.output_id = "outputs"."id" and s.removed_at is null)`, movedAt: MOVED_AT,
};

const VERSION = {
  number: outputVersions.number, language: outputVersions.language, note: outputVersions.note, addedAt: outputVersions.addedAt,
  file: { id: documents.id, name: documents.fileName, bytes: documents.bytes, audience: documents.audience },
};

const REVIEW = {
  id: outputReviews.id, verdict: outputReviews.verdict, comment: outputReviews.comment, organisationName: outputReviews.organisationName, reviewerName: outputReviews.reviewerName, reviewedOn: outputReviews.reviewedOn,
};
