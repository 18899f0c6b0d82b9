import { and, desc, eq, sql } from "drizzle-orm";
import { as, type Tx } from "@/db/client";
import { readCounted } from "@/db/counted";
import { activities, documents, indicatorValues } from "@/db/schema";
import { auditEvents } from "@/db/schema/history";
import { isReference } from "@/domain/actions/reference";
import { readHistory } from "@/domain/history/queries/read-history";
import type { Actor } from "@/domain/policy/actor";
import { withFigure, type IndicatorFacts, type IndicatorPage, type ValuePage } from "../indicator";
import { INDICATOR } from "./find-chain";

/** One indicator with its values, the last measured first; undefined when it does not exist for this actor. */
export async function findIndicator(actor: Actor, reference: string, number: string): Promise<IndicatorPage | undefined> {
  return as(actor, async (tx) => {
    const found = await readIndicator(tx, reference, number);
    if (!found) return undefined;
    const [rows, values] = await Promise.all([readCounted(tx, found.actionId), tx.select(ROW).from(indicatorValues).where(eq(indicatorValues.indicatorId, found.id)).orderBy(desc(indicatorValues.measuredOn), desc(indicatorValues.number))]);
    return { indicator: withFigure(found.facts, rows), result: found.result, values, rows };
  });
}

/** One value with its source, its parts and what happened to it. */
export async function findValue(actor: Actor, reference: string, { indicator, number }: { indicator: string; number: string }): Promise<ValuePage | undefined> {
  if (!isNumber(number)) return undefined;
  return as(actor, async (tx) => {
    const found = await readIndicator(tx, reference, indicator);
    if (!found) return undefined;
    const [value] = await tx.select({ ...ROW, ...MORE }).from(indicatorValues)
      .leftJoin(documents, eq(documents.id, indicatorValues.documentId)).leftJoin(activities, eq(activities.id, indicatorValues.activityId))
      .where(and(eq(indicatorValues.indicatorId, found.id), eq(indicatorValues.number, Number(number))));
    if (!value) return undefined;
    const { id, documentId, fileName, fileAudience, ...facts } = value;
    const [rows, history] = await Promise.all([readCounted(tx, found.actionId), readHistory(tx, { where: and(eq(auditEvents.subjectTable, "indicator_values"), eq(auditEvents.subjectId, id)), limit: 50 })]);
    return { indicator: withFigure(found.facts, rows), value: { ...facts, document: documentId && fileName && fileAudience ? { id: documentId, fileName, audience: fileAudience } : null }, history };
  });
}

type Found = { id: string; actionId: string; facts: IndicatorFacts; result: IndicatorPage["result"] };

async function readIndicator(tx: Tx, reference: string, number: string): Promise<Found | undefined> {
  if (!isReference(reference) || !isNumber(number)) return undefined;
  const [row] = await tx.execute<Found>(sql`
    select i.id, a.id as "actionId", ${INDICATOR} as facts, json_build_object('number', r.number, 'level', r.level, 'textEn', r.text_en, 'textFr', r.text_fr) as result
    from indicators i join actions a on a.id = i.action_id join results r on r.id = i.result_id where a.reference = ${reference} and i.number = ${Number(number)}`);
  return row;
}

const isNumber = (text: string) => /^[1-9]\d{0,3}$/.test(text);

const ROW = {
  number: indicatorValues.number, state: indicatorValues.state, value: indicatorValues.value, measuredOn: indicatorValues.measuredOn, parts: indicatorValues.parts, source: indicatorValues.source, sourceUrl: indicatorValues.sourceUrl, recordedByName: indicatorValues.recordedByName,
};
const MORE = {
  id: indicatorValues.id, note: indicatorValues.note, activity: activities.number, documentId: documents.id, fileName: documents.fileName, fileAudience: documents.audience, submittedOn: indicatorValues.submittedOn, submittedById: indicatorValues.submittedById, submittedByName: indicatorValues.submittedByName,
  returnReason: indicatorValues.returnReason, approvedOn: indicatorValues.approvedOn, approvedByName: indicatorValues.approvedByName, voidReason: indicatorValues.voidReason, version: indicatorValues.version,
};
