import { sql } from "drizzle-orm";
import type { ProofRecord } from "@/domain/characteristics/records";
import type { Tx } from "./client";

/** Every record of these Actions that can prove a characteristic, as far as whoever asks may see it. One statement. */
export async function readProofRecords(tx: Tx, actionIds: readonly string[]): Promise<ProofRecord[]> {
  const of = sql`action_id = any(${sql.param([...actionIds])}::uuid[])`;
  const rows = await tx.execute<ProofRecord>(sql`
    select 'activity' kind, id, number, title_en en, title_fr fr, starts_on "on" from activities where ${of} and state <> 'dropped'
    union all select 'meeting', id, number, title, null, on_day from group_meetings where ${of}
    union all select 'presentation', id, null, place, null, held_on from presentations where ${of}
    union all select 'output', id, number, title_en, title_fr, null from outputs where ${of}
    union all select 'recommendation', id, number, text_en, text_fr, null from recommendations where ${of}
    union all select 'signal', id, null, text_en, text_fr, seen_on from follow_up_signals where ${of}
    union all select 'figure', id, number, text_en, text_fr, null from context_figures where ${of}
    union all select 'document', id, null, file_name, null, null from documents where ${of} and first_id is null
    order by kind, number, en`);
  return [...rows];
}
