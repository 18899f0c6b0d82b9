import type postgres from "postgres";
import { KEPT, KEPT_TABLES, type KeptTable } from "@/domain/as-at/kept";

/**
 * The database keeps every value of the fields that as-at figures are made of: a trigger on each table writes them beside the
 * change, whichever command made it. Its function belongs to a role that can do nothing but add to `field_values`.
 */
const KEEPER = [
  `create or replace function app.keep_values() returns trigger language plpgsql security definer set search_path = pg_catalog, public, app, pg_temp as $$
   declare
     before jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
     after jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
     whole jsonb := before || after;
     happened timestamptz := coalesce(nullif(current_setting('app.happened_at', true), '')::timestamptz, clock_timestamp());
   begin
     insert into field_values (subject_table, record_id, action_id, request_id, field, value, happened_at, recorded_at)
     select tg_table_name::kept_table, (whole->>'id')::uuid, (whole->>(case tg_table_name when 'actions' then 'id' else 'action_id' end))::uuid,
       (whole->>(case tg_table_name when 'requests' then 'id' else 'request_id' end))::uuid, field, after->>field, happened, clock_timestamp()
     from unnest(tg_argv) field where before->>field is distinct from after->>field;
     return null;
   end $$`,
  "alter function app.keep_values() owner to suivi_keeper",
  "revoke all on function app.keep_values() from public",
  "grant usage on schema public, app to suivi_keeper",
  "grant insert on field_values to suivi_keeper",
];

/** Puts the triggers on their tables. A field that was not kept before begins with the value it has now. */
export async function keepFieldValues(tx: postgres.TransactionSql): Promise<void> {
  for (const statement of KEEPER) await tx.unsafe(statement);
  for (const table of KEPT_TABLES) {
    const fields = ["id", ...KEPT[table]];
    const [trigger] = await tx`select obj_description(oid, 'pg_trigger') as fields from pg_trigger where tgname = 'keep_values' and tgrelid = ${table}::regclass`;
    if (trigger?.fields === fields.join(" ")) continue;
    await tx.unsafe(`create or replace trigger keep_values after insert or delete or update of ${KEPT[table].join(", ")} on ${table} for each row execute function app.keep_values(${fields.map((field) => `'${field}'`).join(", ")})`);
    await tx.unsafe(`comment on trigger keep_values on ${table} is '${fields.join(" ")}'`);
    await beginWithPresent(tx, table, fields);
  }
}

async function beginWithPresent(tx: postgres.TransactionSql, table: KeptTable, fields: readonly string[]) {
  // The owner is held by the policies too, until the grants force them again.
  for (const one of [table, "field_values"]) await tx.unsafe(`alter table ${one} no force row level security`);
  const whole = (column: string) => `(to_jsonb(r)->>'${column}')::uuid`;
  await tx.unsafe(`
    insert into field_values (subject_table, record_id, action_id, request_id, field, value, happened_at, recorded_at)
    select '${table}', r.id, ${whole(table === "actions" ? "id" : "action_id")}, ${whole(table === "requests" ? "id" : "request_id")}, named, to_jsonb(r)->>named, now(), now()
    from ${table} r, unnest(array[${fields.map((field) => `'${field}'`).join(", ")}]) named
    where to_jsonb(r)->>named is not null and not exists (select from field_values v where v.subject_table = '${table}' and v.record_id = r.id and v.field = named)`);
}
