import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { readActionAsAt } from "@/domain/as-at/queries/read-action-as-at";
import { dayOf } from "@/domain/shared/dates";
import { retoldOtherwise, type Retold } from "../retold";
import type { Seal } from "../seal";

/** The figures of a frozen report, counted once more from the values that the database kept, as they were known when it was frozen. Null where the freezing is older than what was kept. */
export async function readRetold(tx: Tx, { reference, reportId, frozen }: { reference: string; reportId: string; frozen: Seal }): Promise<Retold | null> {
  const [row] = await tx.execute<{ at: string }>(sql`select recorded_at as at from field_values where subject_table = 'final_reports' and record_id = ${reportId} and field = 'state' and value = 'frozen' order by id desc limit 1`);
  if (!row) return null;
  const recordedAt = new Date(row.at);
  // What bears the very moment of the freezing, or was written within its last millisecond, is in it.
  const past = await readActionAsAt(tx, reference, { before: justAfter(frozen.takenAt), knownBefore: justAfter(recordedAt) });
  return past ? { knownOn: dayOf(recordedAt), differing: retoldOtherwise(frozen.content.facts, past) } : null;
}

const justAfter = (moment: Date) => new Date(moment.getTime() + 1);
