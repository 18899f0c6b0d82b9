import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { DELIVERED_OUTPUTS } from "@/domain/reports/figures";
import type { ComparisonFacts, OutputFacts, PresentationFacts, RecommendationFacts, ReportFacts } from "@/domain/reports/facts";
import { translationOf } from "../advice-texts";
import type { Tx } from "../client";
import { readProofRecords } from "../proof-records";
import { characteristics, checkIns, evidence, followUpSignals, legalComparisons, organisations, outputs, presentationPersons, presentations, recommendations } from "../schema";
import { pair } from "./context";

/** What was delivered: outputs that the authority has validated. */
export async function readOutputs(tx: Tx, actionId: string): Promise<OutputFacts[]> {
  const rows = await tx.select({
    number: outputs.number, type: outputs.type, titleEn: outputs.titleEn, titleFr: outputs.titleFr, state: outputs.state, validatedOn: outputs.validatedOn, presentedOn: outputs.presentedOn, sourceUrl: outputs.sourceUrl,
    languages: sql<string[]>`array(select distinct x.language from (select f.language from output_files f where f.output_id = "outputs"."id" union all select t.language from output_passages g join texts t on t.id = g.text_id where g.output_id = "outputs"."id") x order by 1)`,
  }).from(outputs).where(and(eq(outputs.actionId, actionId), inArray(outputs.state, [...DELIVERED_OUTPUTS]))).orderBy(asc(outputs.number));
  return rows.map(({ titleEn, titleFr, ...output }) => ({ ...output, title: pair(titleEn, titleFr) }));
}

/** Articles compared, instrument by instrument. */
export async function readComparisons(tx: Tx, actionId: string): Promise<ComparisonFacts[]> {
  const rows = await tx.select({ instrument: legalComparisons.instrument, conformity: legalComparisons.conformity, count: sql<number>`count(*)::int` })
    .from(legalComparisons).where(and(eq(legalComparisons.actionId, actionId), isNotNull(legalComparisons.conformity))).groupBy(legalComparisons.instrument, legalComparisons.conformity).orderBy(asc(legalComparisons.instrument), asc(legalComparisons.conformity));
  const found = new Map<string, ComparisonFacts>();
  for (const { instrument, conformity, count } of rows) {
    const one = found.get(instrument) ?? { instrument, counts: {} };
    one.counts[conformity!] = count;
    found.set(instrument, one);
  }
  return [...found.values()];
}

/** The advice, to whom it is addressed, what was answered, and where it comes from. */
export async function readRecommendations(tx: Tx, actionId: string): Promise<RecommendationFacts[]> {
  const rows = await tx.select({
    number: recommendations.number, textEn: recommendations.textEn, textFr: recommendations.textFr, category: recommendations.category, priority: recommendations.priority, state: recommendations.state,
    translation: sql<RecommendationFacts["translation"]>`${sql.raw(translationOf('"recommendations"."id"'))}`, addresseeName: recommendations.addresseeName, addresseeFr: organisations.nameFr, dueOn: recommendations.dueOn, answeredOn: recommendations.answeredOn, answerReason: recommendations.answerReason,
    outputs: sql<number[]>`array(select s.number from recommendation_origins o join outputs s on s.id = o.output_id where o.recommendation_id = "recommendations"."id" order by 1)`,
    activities: sql<number[]>`array(select s.number from recommendation_origins o join activities s on s.id = o.activity_id where o.recommendation_id = "recommendations"."id" order by 1)`,
    articles: sql<string[]>`array(select s.instrument || ', ' || s.article from recommendation_origins o join legal_comparisons s on s.id = o.comparison_id where o.recommendation_id = "recommendations"."id" order by 1)`,
  }).from(recommendations).leftJoin(organisations, eq(organisations.id, recommendations.addresseeId)).where(eq(recommendations.actionId, actionId)).orderBy(asc(recommendations.number));
  return rows.map(({ textEn, textFr, addresseeName, addresseeFr, ...advice }) => ({ ...advice, text: pair(textEn, textFr), addressee: pair(addresseeName, addresseeFr) }));
}

/** Characteristics of a good practice that the facility flags, each with its proof. */
export async function readCharacteristics(tx: Tx, actionId: string): Promise<ReportFacts["characteristics"]> {
  const rows = await tx.select({ characteristic: characteristics.characteristic, title: evidence.title, titleFr: evidence.titleFr, recordId: characteristics.recordId })
    .from(characteristics).leftJoin(evidence, eq(evidence.id, characteristics.evidenceId)).where(and(eq(characteristics.actionId, actionId), eq(characteristics.side, "facility"), eq(characteristics.isFlagged, true))).orderBy(asc(characteristics.characteristic));
  const records = rows.some(({ title }) => title === null) ? await readProofRecords(tx, [actionId]) : [];
  return rows.map(({ characteristic, title, titleFr, recordId }) => {
    const record = records.find(({ id }) => id === recordId);
    return { characteristic, proof: title === null ? pair(record?.en ?? "", record?.fr ?? null) : pair(title, titleFr) };
  });
}

/** The event at which the report was presented. */
export async function readPresentation(tx: Tx, actionId: string): Promise<PresentationFacts | null> {
  const [row] = await tx.select({
    heldOn: presentations.heldOn, endedOn: presentations.endedOn, place: presentations.place, level: presentations.level, institutions: presentations.institutions, programme: presentations.programme,
    delegationHeadPresent: presentations.delegationHeadPresent, reaction: presentations.reaction, pressUrls: presentations.pressUrls,
  }).from(presentations).where(eq(presentations.actionId, actionId));
  if (!row) return null;
  const persons = await tx.select({ jobTitle: presentationPersons.jobTitle, institution: presentationPersons.institution, side: presentationPersons.side }).from(presentationPersons).where(eq(presentationPersons.actionId, actionId)).orderBy(asc(presentationPersons.number));
  return { ...row, persons };
}

/** The check-ins of the follow-up, by their age. */
export async function readCheckIns(tx: Tx, actionId: string): Promise<ReportFacts["checkIns"]> {
  return tx.select({ months: checkIns.months, dueOn: checkIns.dueOn, state: checkIns.state, strategyUse: checkIns.strategyUse }).from(checkIns).where(eq(checkIns.actionId, actionId)).orderBy(asc(checkIns.months));
}

/** Signs of uptake other than a recommendation. */
export async function readSignals(tx: Tx, actionId: string): Promise<ReportFacts["signals"]> {
  const rows = await tx.select({ kind: followUpSignals.kind, textEn: followUpSignals.textEn, textFr: followUpSignals.textFr, seenOn: followUpSignals.seenOn, contributionOf: followUpSignals.contributionOf })
    .from(followUpSignals).where(eq(followUpSignals.actionId, actionId)).orderBy(asc(followUpSignals.seenOn), asc(followUpSignals.id));
  return rows.map(({ textEn, textFr, ...signal }) => ({ ...signal, text: pair(textEn, textFr) }));
}
