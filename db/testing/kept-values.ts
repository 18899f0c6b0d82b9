import type postgres from "postgres";
import { KEPT, KEPT_TABLES } from "@/domain/as-at/kept";

/** Where the last kept value of a field is not what its table says, looked at past every policy: nowhere, if nothing was forgotten. */
export async function forgottenValues(sql: postgres.Sql): Promise<string[]> {
  const faults: string[] = [];
  for (const table of KEPT_TABLES) {
    const rows = await sql.unsafe(`
      with kept as (select distinct on (record_id, field) record_id, field, value from field_values where subject_table = '${table}' order by record_id, field, id desc),
        live as (select r.id as record_id, field, to_jsonb(r)->>field as value from ${table} r, unnest(array['id', ${KEPT[table].map((field) => `'${field}'`).join(", ")}]) field)
      select coalesce(k.record_id, l.record_id) as id, coalesce(k.field, l.field) as field from kept k full join live l on l.record_id = k.record_id and l.field = k.field where k.value is distinct from l.value`);
    faults.push(...rows.map(({ id, field }) => `${table} ${id} ${field}`));
  }
  return faults;
}
