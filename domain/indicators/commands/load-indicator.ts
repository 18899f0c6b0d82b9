import { and, eq, max } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";
import { indicators, indicatorValues, results } from "@/db/schema";
import { takeTurns } from "@/db/turns";
import { found, type CommandEvent } from "@/server/command";

/** The result with this number in this Action, or a refusal that says it does not exist. */
export async function loadResult(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(results).where(and(eq(results.actionId, actionId), eq(results.number, number)));
  return found(row);
}

/** The indicator with this number in this Action. */
export async function loadIndicator(tx: Tx, actionId: string, number: number) {
  const [row] = await tx.select().from(indicators).where(and(eq(indicators.actionId, actionId), eq(indicators.number, number)));
  return found(row);
}

/** The value with this number of an indicator. */
export async function loadValue(tx: Tx, indicatorId: string, number: number) {
  const [row] = await tx.select().from(indicatorValues).where(and(eq(indicatorValues.indicatorId, indicatorId), eq(indicatorValues.number, number)));
  return found(row);
}

/** The next number within an Action or an indicator; two people who count at once follow one another. */
export async function nextNumber(tx: Tx, table: PgTable & { number: PgColumn }, { column, id }: { column: PgColumn; id: string }): Promise<number> {
  await takeTurns(tx, id);
  const [last] = await tx.select({ number: max(table.number) }).from(table).where(eq(column, id));
  return Number(last?.number ?? 0) + 1;
}

type Told = { id: string; actionId: string; number: number };

/** What happened to a result or an indicator, told to everybody who reads the chain. */
export function chainEvent(type: CommandEvent["type"], record: Told, { title, ...more }: { title: string } & Partial<CommandEvent>): CommandEvent {
  const table = type.startsWith("result.") ? "results" : "indicators";
  return { type, subject: { table, id: record.id }, actionId: record.actionId, audience: "authority", ...more, facts: { number: record.number, title } };
}

type Indicator = { number: number; titleEn: string };

/** What happened to a value: until it is approved it is the facility's own. */
export function valueEvent(type: CommandEvent["type"], value: Told & { value: number }, { indicator, ...more }: { indicator: Indicator } & Partial<CommandEvent>): CommandEvent {
  const facts = { number: indicator.number, value: value.number, title: indicator.titleEn, figure: value.value };
  return { type, subject: { table: "indicator_values", id: value.id }, actionId: value.actionId, audience: "facility", ...more, facts };
}
