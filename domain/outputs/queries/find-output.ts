import { and, desc, eq, sql } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { actions, documents, outputFiles, outputPassages, outputReviews, outputs, outputVersions, recommendationOrigins, recommendations, texts } from "@/db/schema";
import { isReference } from "@/domain/actions/reference";
import { spaceOf, type Actor } from "@/domain/policy/actor";
import { dayOf } from "@/domain/shared/dates";
import type { OutputDetail, OutputVersion } from "../output";
import { MOVED_AT } from "./find-outputs";
import { readRounds } from "./read-rounds";

/** One output with its versions, reviews and the advice that came from it; undefined when it does not exist for this actor. */
export async function findOutput(actor: Actor, reference: string, number: string): Promise<OutputDetail | undefined> {
  if (!isReference(reference) || !/^[1-9]\d{0,3}$/.test(number)) return undefined;
  return as(actor, async (tx) => {
    const [output] = await tx.select(OUTPUT).from(outputs).innerJoin(actions, eq(actions.id, outputs.actionId)).where(and(eq(actions.reference, reference), eq(outputs.number, Number(number))));
    if (!output) return undefined;
    const [versions, reviews, rounds, advice] = await Promise.all([
      readVersions(tx, output.id),
      tx.select(REVIEW).from(outputReviews).where(eq(outputReviews.outputId, output.id)).orderBy(desc(outputReviews.reviewedOn), desc(outputReviews.id)),
      readRounds(tx, output.id),
      tx.selectDistinct({ number: recommendations.number, textEn: recommendations.textEn, textFr: recommendations.textFr, state: recommendations.state }).from(recommendationOrigins)
        .innerJoin(recommendations, eq(recommendations.id, recommendationOrigins.recommendationId)).where(eq(recommendationOrigins.outputId, output.id)).orderBy(recommendations.number),
    ]);
    const { id: _, ...facts } = output;
    // What is being put together is the facility's own until it is sent.
    const shown = spaceOf(actor.role) === "staff" ? versions : versions.filter(({ sentOn }) => sentOn !== null);
    return { ...facts, reviews, rounds, recommendations: advice, versions: shown };
  });
}

/** Every version with its files and the languages of its text, the newest first. */
async function readVersions(tx: Tx, outputId: string): Promise<OutputVersion[]> {
  const [versions, files, languages] = await Promise.all([
    tx.select({ id: outputVersions.id, number: outputVersions.number, note: outputVersions.note, addedAt: outputVersions.addedAt, sentAt: outputVersions.sentAt }).from(outputVersions).where(eq(outputVersions.outputId, outputId)).orderBy(desc(outputVersions.number)),
    tx.select({ versionId: outputFiles.versionId, language: outputFiles.language, origin: outputFiles.origin, file: { id: documents.id, name: documents.fileName, bytes: documents.bytes, audience: documents.audience } })
      .from(outputFiles).leftJoin(documents, eq(documents.id, outputFiles.documentId)).where(eq(outputFiles.outputId, outputId)).orderBy(sql`${outputFiles.origin} <> 'written'`, outputFiles.language),
    tx.selectDistinct({ versionId: outputPassages.versionId, language: texts.language, isOriginal: sql<boolean>`${texts.origin} = 'written'` }).from(outputPassages).innerJoin(texts, eq(texts.id, outputPassages.textId)).where(eq(outputPassages.outputId, outputId)),
  ]);
  return versions.map(({ id, addedAt, sentAt, ...version }) => ({
    ...version, addedOn: dayOf(addedAt), sentOn: sentAt && dayOf(sentAt),
    files: files.filter(({ versionId }) => versionId === id).map(({ versionId: _, ...file }) => file),
    textLanguages: [...new Set(languages.filter(({ versionId }) => versionId === id).sort((one, other) => Number(other.isOriginal) - Number(one.isOriginal) || one.language.localeCompare(other.language)).map(({ language }) => language))],
  }));
}

const OUTPUT = {
  id: outputs.id, number: outputs.number, type: outputs.type, titleEn: outputs.titleEn, titleFr: outputs.titleFr, state: outputs.state, returnReason: outputs.returnReason, restrictedReason: outputs.restrictedReason,
  validatedOn: outputs.validatedOn, validatedByName: outputs.validatedByName, presentedOn: outputs.presentedOn, sourceUrl: outputs.sourceUrl, version: outputs.version, sections: sql<number>`(select count(*)::int from output_sections s where s.output_id = "outputs"."id" and s.removed_at is null)`, movedAt: MOVED_AT,
};

const REVIEW = {
  id: outputReviews.id, versionNumber: outputReviews.versionNumber, verdict: outputReviews.verdict, language: outputReviews.language, comment: outputReviews.comment, organisationName: outputReviews.organisationName, reviewerName: outputReviews.reviewerName, reviewedOn: outputReviews.reviewedOn,
};
