import { asc, eq, sql } from "drizzle-orm";
import type { Measured } from "@/domain/indicators/period";
import type { Tx } from "./client";
import { indicators } from "./schema";

/** The indicators of an Action with what counts for each: everything a figure is made of. */
export async function readMeasured(tx: Tx, actionId: string): Promise<Measured[]> {
  return tx.select({ number: indicators.number, countedBy: indicators.countedBy, rollUp: indicators.rollUp, values: VALUES }).from(indicators).where(eq(indicators.actionId, actionId)).orderBy(asc(indicators.number));
}

const VALUES = sql<Measured["values"]>`(select coalesce(json_agg(json_build_object('state', w.state, 'value', w.value, 'measuredOn', w.measured_on, 'number', w.number) order by w.number), '[]') from indicator_values w where w.indicator_id = "indicators"."id")`;
