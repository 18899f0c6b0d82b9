import postgres from "postgres";
import { PERSONAL, type Slot } from "@/domain/policy/personal-data";
import type { TableName } from "@/domain/policy/tables";

export type Planted = { userId: string; email: string; name: string; /** Texts that stand in no row but this person's. */ canaries: string[]; secrets: string[] };
type Place = { table: TableName; slot: Slot };
type Column = { name: string; type: string; label: string | null; isKey: boolean; hasDefault: boolean };

// Others hang on these.
const FIRST: readonly TableName[] = ["users", "people", "experts", "deployments"];

/** Lifts what ties rows to each other, so that a row can hold a person and nothing else. Only in a database of a test. */
export async function liftTies(sql: postgres.Sql): Promise<void> {
  const rows = await sql`select conrelid::regclass::text as name, conname from pg_constraint where contype in ('c', 'f', 'u') and connamespace = 'public'::regnamespace order by contype = 'f' desc`;
  for (const { name, conname } of rows) await sql.unsafe(`alter table ${name} drop constraint "${conname}" cascade`);
  const indexes = await sql`select indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid where indisunique and not indisprimary and c.relnamespace = 'public'::regnamespace`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  const columns = await sql`select c.table_name, c.column_name from information_schema.columns c where table_schema = 'public' and is_nullable = 'NO' and is_identity = 'NO' and is_generated = 'NEVER'
    and not exists (select from information_schema.key_column_usage k where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = c.column_name)`;
  for (const { table_name, column_name } of columns) await sql.unsafe(`alter table ${table_name} alter column "${column_name}" drop not null`);
}

/** One row for each place of the register in which a person can stand, with a text of its own in each column. */
export async function plantEverywhere(sql: postgres.Sql, name: string): Promise<Planted> {
  const person: Planted = { userId: crypto.randomUUID(), email: `${name.toLowerCase().replaceAll(" ", ".")}@canary.example`, name, canaries: [], secrets: [] };
  const parents = new Map<string, string>();
  for (const place of places()) {
    const columns = await columnsIn(sql, place.table);
    const row = rowOf(place, columns, person, parents);
    const [written] = await sql`insert into ${sql(place.table)} ${sql(row as Record<string, string>)} returning *`;
    if (FIRST.includes(place.table) && !parents.has(place.table)) parents.set(place.table, written!.id as string);
  }
  return person;
}

/** Every place of the register, parents first. */
export const places = (): Place[] => (Object.entries(PERSONAL) as [TableName, readonly Slot[]][])
  .flatMap(([table, slots]) => slots.map((slot) => ({ table, slot })))
  .sort((a, b) => rank(a.table) - rank(b.table));
const rank = (table: TableName) => (FIRST.includes(table) ? FIRST.indexOf(table) : FIRST.length);

function rowOf({ table, slot }: Place, columns: Column[], person: Planted, parents: Map<string, string>): Record<string, unknown> {
  const { user, email, name, through, more = [], secret = [] } = slot;
  const row: Record<string, unknown> = {};
  if (through) row[through.column] = parents.get(through.table);
  for (const column of more) row[column] = canary(person.canaries, `${table}.${column}`, person, typeOf(columns, column));
  for (const column of secret) row[column] = canary(person.secrets, `${table}.${column}`, person, typeOf(columns, column));
  if (user) row[user] = person.userId;
  if (email) row[email] = person.email;
  if (name) row[name] = person.name;
  for (const { name: key, type, label, isKey, hasDefault } of columns) if (isKey && !hasDefault && !(key in row)) row[key] = label ?? (type === "uuid" ? crypto.randomUUID() : type === "integer" ? 1 : Math.random().toString(36));
  return row;
}

function canary(list: string[], place: string, { name }: Planted, type: string): unknown {
  const text = `${list.length}-${place}-of-${name}`;
  list.push(text);
  return type === "jsonb" ? JSON.stringify({ text }) : type === "ARRAY" ? [text] : text;
}

const typeOf = (columns: Column[], wanted: string) => columns.find(({ name }) => name === wanted)!.type;

async function columnsIn(sql: postgres.Sql, table: string): Promise<Column[]> {
  return sql<Column[]>`
    select c.column_name as name, c.data_type as type, c.column_default is not null or c.is_identity = 'YES' as "hasDefault",
      (select e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typname = c.udt_name order by e.enumsortorder limit 1) as label,
      exists (select from information_schema.key_column_usage k where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = c.column_name) as "isKey"
    from information_schema.columns c where c.table_schema = 'public' and c.table_name = ${table}`;
}

