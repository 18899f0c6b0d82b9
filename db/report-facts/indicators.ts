import { asc, eq, sql } from "drizzle-orm";
import { figureOf } from "@/domain/indicators/period";
import type { IndicatorFacts } from "@/domain/reports/facts";
import type { Tx } from "../client";
import { readCounted } from "../counted";
import { indicators, results } from "../schema";
import { pair } from "./context";

/** The indicators of an Action in the order of its results, each with what approved values or the Action's rows make of it. */
export async function readIndicators(tx: Tx, actionId: string): Promise<IndicatorFacts[]> {
  const found = await tx.select({
    number: indicators.number, titleEn: indicators.titleEn, titleFr: indicators.titleFr, unitEn: indicators.unitEn, unitFr: indicators.unitFr, countedBy: indicators.countedBy, rollUp: indicators.rollUp,
    baseline: indicators.baseline, target: indicators.target, targetOn: indicators.targetOn, result: results.number, level: results.level, textEn: results.textEn, textFr: results.textFr, values: APPROVED,
  }).from(indicators).innerJoin(results, eq(results.id, indicators.resultId)).where(eq(indicators.actionId, actionId)).orderBy(asc(results.level), asc(results.number), asc(indicators.number));
  if (found.length === 0) return [];
  const rows = await readCounted(tx, actionId);
  return found.map(({ number, titleEn, titleFr, unitEn, unitFr, countedBy, rollUp, baseline, target, targetOn, result, level, textEn, textFr, values }) => ({
    number, title: pair(titleEn, titleFr), unit: unitEn ? pair(unitEn, unitFr) : null, result: { number: result, level, text: pair(textEn, textFr) }, countedBy, baseline, target, targetOn,
    figure: figureOf({ number, countedBy, rollUp, values: values.map((one) => ({ ...one, state: "approved" })) }, rows), values,
  }));
}

const APPROVED = sql<IndicatorFacts["values"]>`(select coalesce(json_agg(json_build_object('number', w.number, 'measuredOn', w.measured_on, 'value', w.value, 'source', w.source, 'sourceUrl', w.source_url) order by w.measured_on, w.number), '[]') from indicator_values w where w.indicator_id = "indicators"."id" and w.state = 'approved')`;
