import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { comparisonSheets, instrumentArticles, instruments, legalComparisons, nationalArticles, nationalLaws } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { demandNotEnded } from "@/domain/activities/commands/demand-running";
import { citation } from "@/domain/laws/law";
import type { Actor } from "@/domain/policy/actor";
import type { Permission } from "@/domain/policy/matrix";
import { refuse } from "@/domain/shared/problem";
import { demand, found, type CommandEvent } from "@/server/command";
import { SHEET_WRITABLE } from "../lifecycle";

export type LoadedSheet = Awaited<ReturnType<typeof loadSheet>>["sheet"];
type Asked = { actor: Actor; reference: string; permission: Permission };

/** The Action and one of its sheets, for an actor who may do this there; refuses what is not theirs as not found. */
export async function loadSheet(tx: Tx, { actor, reference, permission, number }: Asked & { number: number }) {
  const action = await loadAction(tx, reference);
  demand(actor, permission, action.facts);
  const [sheet] = await tx.select(SHEET).from(comparisonSheets).innerJoin(instruments, eq(instruments.id, comparisonSheets.instrumentId)).where(and(eq(comparisonSheets.actionId, action.id), eq(comparisonSheets.number, number)));
  return { action, sheet: found(sheet) };
}

/** The same for one row, with the sheet it stands in. */
export async function loadRow(tx: Tx, { actor, reference, permission, rowId }: Asked & { rowId: string }) {
  const action = await loadAction(tx, reference);
  demand(actor, permission, action.facts);
  const [both] = await tx.select({ row: getTableColumns(legalComparisons), sheet: SHEET }).from(legalComparisons)
    .innerJoin(comparisonSheets, eq(comparisonSheets.id, legalComparisons.sheetId)).innerJoin(instruments, eq(instruments.id, comparisonSheets.instrumentId))
    .where(and(eq(legalComparisons.actionId, action.id), eq(legalComparisons.id, rowId)));
  return { action, ...found(both) };
}

const SHEET = { ...getTableColumns(comparisonSheets), instrument: sql<string>`${instruments.shortEn}` };

/** Refuses to change rows of an Action that has ended, or of a sheet that was approved. */
export function demandWritable(action: Parameters<typeof demandNotEnded>[0], sheet: LoadedSheet, move: string): void {
  demandNotEnded(action, move);
  if (!SHEET_WRITABLE.some((state) => state === sheet.state)) refuse({ kind: "wrong_stage", noun: "comparisons", state: sheet.state, move });
}

/** The rows of a sheet in the order in which everybody reads them. */
export async function rowsOf(tx: Tx, sheetId: string) {
  return tx.select(getTableColumns(legalComparisons)).from(legalComparisons).innerJoin(instrumentArticles, eq(instrumentArticles.id, legalComparisons.articleId))
    .where(eq(legalComparisons.sheetId, sheetId)).orderBy(asc(instrumentArticles.position), asc(legalComparisons.id));
}

/** The articles of a country's laws, as rows cite them. */
export async function citableOf(tx: Tx, country: string): Promise<{ id: string; label: string }[]> {
  const articles = await tx.select({ id: nationalArticles.id, number: nationalArticles.number, shortTitle: nationalLaws.shortTitle }).from(nationalArticles).innerJoin(nationalLaws, eq(nationalLaws.id, nationalArticles.lawId)).where(eq(nationalLaws.country, country));
  return articles.map(({ id, number, shortTitle }) => ({ id, label: citation(shortTitle, number) }));
}

/** Refuses because rows changed since they were read; names whoever last wrote in a comparison of this Action. */
export async function refuseChanged(tx: Tx, actionId: string): Promise<never> {
  const [last] = await tx.execute<{ by: string; at: string }>(sql`select actor_name as by, recorded_at as at from audit_events where action_id = ${actionId} and type like 'comparison.%' order by id desc limit 1`);
  return refuse({ kind: "changed_meanwhile", by: last?.by ?? "", at: last ? new Date(last.at).toISOString() : "", fields: [] });
}

/** What happened to a sheet: the authority learns of it once the sheet was shared. */
export function sheetEvent(type: CommandEvent["type"], sheet: Pick<LoadedSheet, "id" | "actionId" | "state" | "instrument" | "country">, { facts, ...more }: Partial<CommandEvent> = {}): CommandEvent {
  return { type, subject: { table: "comparison_sheets", id: sheet.id }, actionId: sheet.actionId, audience: sheet.state === "drafting" ? "facility" : "authority", ...more, facts: { instrument: sheet.instrument, country: sheet.country, ...facts } };
}

/** What happened to one row, placed under its article. */
export function rowEvent(type: CommandEvent["type"], sheet: LoadedSheet, row: { id: string; instrument: string; article: string }): CommandEvent {
  return { type, subject: { table: "legal_comparisons", id: row.id }, actionId: sheet.actionId, audience: sheet.state === "drafting" ? "facility" : "authority", facts: { instrument: row.instrument, article: row.article } };
}
