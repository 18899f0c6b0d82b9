import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { outputPath, type DossierContent, type DossierFile } from "@/domain/handovers/dossier";
import { MEDIA_TYPES, type MediaType } from "@/domain/documents/media-type";
import { shownFields } from "@/domain/programmes/required-fields";
import { dayOf } from "@/domain/shared/dates";
import type { Tx } from "./client";
import { actionAuthorities, actionCountries, actions, countries, documents, evidence, finalReports, frameChanges, handoverContacts, handoverItems, handovers, lessons, organisations, outputFiles, outputs, outputVersions, programmes, recommendations, recommendationUpdates, texts } from "./schema";

/** What a dossier of this handover would hold as the record stands now; undefined when there is no such handover for this reader. */
export async function readDossierContent(tx: Tx, { actionId, handoverId }: { actionId: string; handoverId: string }): Promise<DossierContent | undefined> {
  const [row] = await tx.select({ handover: handovers, reference: actions.reference, titleEn: actions.titleEn, titleFr: actions.titleFr, programme: programmes }).from(handovers)
    .innerJoin(actions, eq(actions.id, handovers.actionId)).innerJoin(programmes, eq(programmes.id, handovers.programmeId)).where(and(eq(handovers.id, handoverId), eq(handovers.actionId, actionId)));
  if (!row) return undefined;
  const { handover, programme } = row;
  const [places, authorities, [ours], [report], contacts, advice, results, changes] = await Promise.all([
    tx.select({ iso3: countries.iso3, en: countries.nameEn, fr: countries.nameFr }).from(actionCountries).innerJoin(countries, eq(countries.iso3, actionCountries.country)).where(eq(actionCountries.actionId, actionId)).orderBy(asc(countries.iso3)),
    tx.select({ en: organisations.nameEn, fr: organisations.nameFr }).from(actionAuthorities).innerJoin(organisations, eq(organisations.id, actionAuthorities.organisationId)).where(eq(actionAuthorities.actionId, actionId)).orderBy(desc(actionAuthorities.isLead), asc(organisations.nameEn)),
    tx.select().from(programmes).where(eq(programmes.isOurs, true)).limit(1),
    tx.select({ id: finalReports.id, hash: finalReports.hash, frozenAt: finalReports.frozenAt }).from(finalReports).where(eq(finalReports.actionId, actionId)),
    tx.select().from(handoverContacts).where(and(eq(handoverContacts.handoverId, handoverId), isNull(handoverContacts.withdrawnOn))).orderBy(asc(handoverContacts.name), asc(handoverContacts.id)),
    readAdvice(tx, handoverId), readResults(tx, handoverId),
    tx.select().from(frameChanges).where(inArray(frameChanges.country, tx.select({ country: actionCountries.country }).from(actionCountries).where(eq(actionCountries.actionId, actionId)))).orderBy(asc(frameChanges.changedOn), asc(frameChanges.id)),
  ]);
  return {
    format: 1, reference: row.reference, title: pair(row.titleEn, row.titleFr),
    countries: places.map(({ iso3, en, fr }) => ({ iso3, name: pair(en, fr) })), authorities: authorities.map(({ en, fr }) => pair(en, fr)),
    from: ours ? { name: pair(ours.nameEn, ours.nameFr), fundingLine: ours.fundingLineEn ? pair(ours.fundingLineEn, ours.fundingLineFr) : null, emblem: ours.emblem } : null,
    to: { name: pair(programme.nameEn, programme.nameFr), fields: shownFields(programme.requiredFields, handover.fields) },
    purpose: pair(handover.purposeEn, handover.purposeFr), recommendations: advice, outputs: results,
    contacts: contacts.map(({ name, jobTitle, organisationName: organisation, email, phone, consentOn, consentHow }) => ({ name, jobTitle, organisation, email, phone, consentOn, consentHow })),
    lessons: await readLessons(tx, { actionId, reportId: report?.id }),
    frameChanges: changes.map(({ country, changedOn, textEn, textFr, suspends }) => ({ country, changedOn, text: pair(textEn, textFr), suspends })),
    report: report?.hash && report.frozenAt ? { hash: report.hash, frozenOn: dayOf(report.frozenAt) } : null,
  };
}

const pair = (en: string, fr: string | null) => ({ en, fr });

async function readAdvice(tx: Tx, handoverId: string): Promise<DossierContent["recommendations"]> {
  const rows = await tx.select().from(handoverItems).innerJoin(recommendations, eq(recommendations.id, handoverItems.recommendationId)).where(eq(handoverItems.handoverId, handoverId)).orderBy(asc(recommendations.number));
  const ids = rows.map(({ recommendations: { id } }) => id);
  const proofs = ids.length === 0 ? [] : await tx.select({ of: recommendationUpdates.recommendationId, title: evidence.title, url: evidence.url }).from(recommendationUpdates).innerJoin(evidence, eq(evidence.id, recommendationUpdates.evidenceId))
    .where(inArray(recommendationUpdates.recommendationId, ids)).orderBy(asc(recommendationUpdates.reportedOn), asc(recommendationUpdates.id));
  return rows.map(({ recommendations: { id, number, textEn, textFr, category, priority, state, addresseeName, dueOn, answeredOn, answerReason } }) => ({
    number, text: pair(textEn, textFr), category, priority, state, addressee: addresseeName, dueOn, answeredOn, answerReason, proofs: proofs.filter(({ of }) => of === id).map(({ title, url }) => ({ title, url })),
  }));
}

async function readResults(tx: Tx, handoverId: string): Promise<DossierContent["outputs"]> {
  const rows = await tx.select().from(handoverItems).innerJoin(outputs, eq(outputs.id, handoverItems.outputId)).where(eq(handoverItems.handoverId, handoverId)).orderBy(asc(outputs.number));
  const files = await readFiles(tx, rows.map(({ outputs: { id } }) => id));
  return rows.map(({ outputs: { id, number, type, titleEn, titleFr, state, validatedOn, sourceUrl, restrictedReason } }) => ({
    number, type, title: pair(titleEn, titleFr), state, validatedOn, sourceUrl, restrictedReason: state === "restricted" ? restrictedReason : null,
    files: state === "restricted" ? [] : files.filter(({ outputId }) => outputId === id).map(({ version, fileName, language, mediaType, bytes, sha256 }): DossierFile => ({ path: outputPath({ number, version, language, ending: MEDIA_TYPES[mediaType as MediaType][0] }), fileName, language, mediaType, bytes, sha256 })),
  }));
}

/** The files of the newest version that was sent; one that waits for the virus scanner, or failed it, stays here. */
async function readFiles(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const newest = tx.select({ id: sql<string>`distinct on (${outputVersions.outputId}) ${outputVersions.id}` }).from(outputVersions).where(and(inArray(outputVersions.outputId, [...ids]), isNotNull(outputVersions.sentAt))).orderBy(outputVersions.outputId, desc(outputVersions.number));
  return tx.select({ outputId: outputFiles.outputId, version: outputVersions.number, language: outputFiles.language, fileName: documents.fileName, mediaType: documents.mediaType, bytes: documents.bytes, sha256: documents.sha256 }).from(outputFiles)
    .innerJoin(outputVersions, eq(outputVersions.id, outputFiles.versionId)).innerJoin(documents, eq(documents.id, outputFiles.documentId))
    .where(and(inArray(outputFiles.versionId, newest), inArray(documents.scan, ["clean", "not_scanned"]))).orderBy(asc(outputFiles.language));
}

/** What was learnt, in every language it is said in: the validated lessons, then what the final report says. */
async function readLessons(tx: Tx, { actionId, reportId }: { actionId: string; reportId: string | undefined }): Promise<DossierContent["lessons"]> {
  const validated = await tx.selectDistinctOn([lessons.number, texts.language], { number: lessons.number, language: texts.language, text: texts.body }).from(lessons)
    .innerJoin(texts, and(eq(texts.subjectTable, "lessons"), eq(texts.subjectId, lessons.id), eq(texts.field, "body"))).where(and(eq(lessons.actionId, actionId), eq(lessons.state, "validated"))).orderBy(asc(lessons.number), asc(texts.language), desc(texts.number));
  const reported = reportId ? await tx.selectDistinctOn([texts.language], { language: texts.language, text: texts.body }).from(texts)
    .where(and(eq(texts.subjectTable, "final_reports"), eq(texts.subjectId, reportId), eq(texts.field, "lessons"))).orderBy(asc(texts.language), desc(texts.number)) : [];
  return [...validated, ...reported.map((one) => ({ number: null, ...one }))].filter(({ text }) => text !== "");
}
