import { sql } from "drizzle-orm";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { as } from "./client";

/** Of these files, those that no record names any more. */
export async function filesNobodyNames(files: readonly string[]): Promise<string[]> {
  const rows = await as(SYSTEM_ACTOR, (tx) => tx.execute<{ sha256: string }>(sql`
    select f.sha256 from unnest(string_to_array(${files.join(",")}, ',')) f(sha256) where f.sha256 <> '' and not exists (select from documents d where d.sha256 = f.sha256) and not exists (select from handover_dossiers h where h.sha256 = f.sha256)`));
  return rows.map(({ sha256 }) => sha256);
}
