import { getTableColumns, is } from "drizzle-orm";
import { getTableConfig, PgTable, type PgColumn } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PUBLIC_READER, SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { may, reachOf, type Permission } from "@/domain/policy/matrix";
import { firstMissing, type Facts } from "@/domain/policy/reaches";
import type { TableRule } from "@/domain/policy/table-rule";
import { TABLES, type TableName } from "@/domain/policy/tables";
import { LOGIN_OF_ROLE, LOGINS, rolesOf } from "./logins";
import * as schema from "./schema";
import { useDatabase } from "./testing/database";
import { people, type People } from "./testing/people";

/** Where a row stands: on our case and shared, on our case but kept back, or on somebody else's. */
type Situation = "near" | "draft" | "far";
/** A row may also be added about something that does not exist, and what authorities add may say that it is somebody else's. */
type Added = { situation: Situation | "missing"; isNamedOwn: boolean };
type Answer = { rows: number; refusal?: string };

const tables = new Map((Object.values(schema) as unknown[]).filter((one): one is PgTable => is(one, PgTable)).map((table) => [getTableConfig(table).name as TableName, table]));
const OURS = { action: "00000000-0000-4000-8000-0000000000a0", request: "00000000-0000-4000-8000-0000000000b0", user: "00000000-0000-4000-8000-0000000000c0" };
const THEIRS = { action: "00000000-0000-4000-8000-0000000000af", request: "00000000-0000-4000-8000-0000000000bf", user: "00000000-0000-4000-8000-0000000000cf" };
const NOWHERE = { action: "00000000-0000-4000-8000-0000000000a9", request: "00000000-0000-4000-8000-0000000000b9", user: "00000000-0000-4000-8000-0000000000c9", seat: "00000000-0000-4000-8000-0000000000d9", organisation: "00000000-0000-4000-8000-0000000000e9" };

useDatabase();
let owner: postgres.Sql;
let everybody: People;
const planted = new Map<TableName, Map<string, Situation>>();

beforeAll(async () => {
  everybody = await people();
  owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  await liftConstraints();
  for (const name of tables.keys()) for (const situation of situationsOf(name)) await plant(name, situation);
  await owner`insert into action_team (action_id, user_id) values (${OURS.action}, ${everybody.mira.userId})`;
  await owner`insert into action_countries (action_id, country) values (${OURS.action}, 'BLR'), (${THEIRS.action}, 'MDA')`;
  await owner`insert into action_authorities (action_id, organisation_id) values (${OURS.action}, ${everybody.ilir.organisationId}), (${THEIRS.action}, ${everybody.zeki.organisationId})`;
  await owner`insert into seat_holders (seat_id, user_id) values (${everybody.ilir.seatId}, ${OURS.user}), (${everybody.zeki.seatId}, ${THEIRS.user})`;
  await owner`insert into request_authorities (request_id, organisation_id) values (${OURS.request}, ${everybody.ilir.organisationId}), (${THEIRS.request}, ${everybody.zeki.organisationId})`;
}, 60_000);
afterAll(() => owner?.end());

test("every table has its row of rules, and every rule its table", () => {
  expect([...tables.keys()].sort()).toEqual(Object.keys(TABLES).sort());
});

test("row-level security is on and forced on every table", async () => {
  const open = await owner`select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`;
  expect(open.map(({ relname }) => relname)).toEqual([]);
});

test("no login owns a table, passes by row-level security or may make roles", async () => {
  const rows = await owner`select rolname from pg_roles where rolname = any(${[...LOGINS]}) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`;
  expect(rows.length).toBe(0);
  const owned = await owner`select tablename from pg_tables where tableowner = any(${[...LOGINS]})`;
  expect(owned.length).toBe(0);
});

test("the delegation's login holds SELECT and nothing else", async () => {
  const grants = await owner`select distinct privilege_type from information_schema.role_table_grants where grantee = 'suivi_delegation'`;
  expect(grants.map(({ privilege_type }) => privilege_type)).toEqual(["SELECT"]);
});

test("without saying who asks, no login but the auth one reads a single row of a case", async () => {
  for (const login of LOGINS.filter((one) => one !== "suivi_auth" && one !== "suivi_staff" && one !== "suivi_system")) {
    const [row] = await owner.begin(async (tx) => {
      await tx.unsafe(`set local role ${login}`);
      return tx`select count(*)::int as rows from actions`;
    });
    expect(row!.rows, login).toBe(0);
  }
});

describe.each(Object.keys(TABLES) as TableName[])("%s", (table) => {
  const rule: TableRule = TABLES[table];

  test("shows each role exactly the rows that the matrix lets it read", async () => {
    for (const actor of roster()) {
      const expected = situationsOf(table).filter((situation) => sees(actor, rule, factsOf(actor, table, situation)));
      expect(await visible(actor, table), `${actor.personName} reads ${table}`).toEqual(expected);
    }
  });

  test("lets each login read exactly the columns that its rule names", async () => {
    const rows = await owner`select r.login, c.column_name as column from unnest(${[...LOGINS]}::text[]) r(login) cross join information_schema.columns c
      where c.table_schema = 'public' and c.table_name = ${table} and has_column_privilege(r.login, c.table_name::regclass, c.column_name, 'select')`;
    const every = Object.values(getTableColumns(tables.get(table)!)).map((column) => snake(column.name));
    for (const login of LOGINS.filter((one) => one !== "suivi_auth")) {
      const reads = rule.read !== null && rolesOf(login).some((role) => reachOf(role, rule.read!));
      const expected = reads ? ((login === "suivi_delegation" ? rule.delegationReads : undefined) ?? rule.readColumns ?? every) : [];
      expect(rows.filter((row) => row.login === login).map(({ column }) => column as string).sort(), `${login} reads ${table}`).toEqual([...expected].sort());
    }
  });

  test("lets each role change exactly the rows that the matrix lets it write", async () => {
    for (const actor of roster()) {
      const expected = situationsOf(table).filter((situation) => {
        const facts = factsOf(actor, table, situation);
        return holdsUpdate(actor, table) && mayAny(actor, rule.writes, facts) && sees(actor, rule, facts);
      });
      expect(await changeable(actor, table), `${actor.personName} changes ${table}`).toEqual(expected);
    }
  });

  test("lets each role delete only what the matrix names", async () => {
    for (const actor of roster()) {
      const expected = situationsOf(table).filter((situation) => mayAny(actor, rule.deletes ?? [], factsOf(actor, table, situation)) && sees(actor, rule, factsOf(actor, table, situation)));
      expect(await deletable(actor, table), `${actor.personName} deletes from ${table}`).toEqual(expected);
    }
  });

  test("lets each role add exactly the rows that the matrix lets it write, and none about what does not exist", async () => {
    for (const actor of roster()) {
      for (const added of additionsTo(table)) expect(await isAdded(actor, table, added), `${actor.personName} adds to ${table}: ${JSON.stringify(added)}`).toBe(mayAdd(actor, table, added));
    }
  });

  test("answers alike about a row of others and about one that does not exist", async () => {
    const statements = (place: string) => [`select 1 from ${table} where ${place}`, `update ${table} set "${anyColumn(table)}" = "${anyColumn(table)}" where ${place}`, `delete from ${table} where ${place}`];
    for (const actor of roster()) {
      for (const [place, situation] of planted.get(table)!) {
        if (sees(actor, rule, factsOf(actor, table, situation))) continue;
        const [theirs, none] = await Promise.all([place, noPlace(table)].map(async (one) => Promise.all(statements(one).map((statement) => attempt(actor, statement)))));
        expect(theirs, `${actor.personName} asks for a ${situation} row of ${table}`).toEqual(none);
      }
    }
  });
});

const roster = (): Actor[] => [everybody.ada, everybody.marek, everybody.mira, everybody.ilir, everybody.elena, everybody.dana, SYSTEM_ACTOR, PUBLIC_READER];
const mayAny = (actor: Actor, permissions: readonly Permission[], facts: Facts) => permissions.some((permission) => may(actor, permission, facts));
const sees = (actor: Actor, rule: TableRule, facts: Facts) => rule.read !== null && may(actor, rule.read, facts);
const situationsOf = (name: TableName): Situation[] => ((TABLES[name] as TableRule).states ? ["near", "draft", "far"] : ["near", "far"]);

/** History is only added to, and so is what the authority says in a table without columns it may change. */
function holdsUpdate(actor: Actor, table: TableName): boolean {
  const rule: TableRule = TABLES[table];
  if (rule.isAppendOnly) return false;
  return LOGIN_OF_ROLE[actor.role] !== "suivi_partner" || rule.partnerUpdates?.length !== 0;
}

function factsOf(actor: Actor, table: TableName, situation: Situation): Facts {
  const rule: TableRule = TABLES[table];
  const ownerId = situation === "near" ? everybody.mira.userId : undefined;
  if (rule.anchor.kind === "none") return { ownerId };
  const isOurs = situation !== "far";
  const state = stateOf(table, situation);
  return {
    ownerId,
    teamIds: isOurs && rule.anchor.kind !== "request" ? [everybody.mira.userId] : [],
    authorityIds: [isOurs ? everybody.ilir.organisationId : everybody.zeki.organisationId],
    countries: [isOurs ? "BLR" : "MDA"],
    isShared: rule.states?.shared?.includes(state) ?? false,
    isApproved: rule.states?.approved?.includes(state) ?? false,
  };
}

/** A state that everybody may see, or for `draft` one that is kept back where the table has such. */
function stateOf(table: TableName, situation: Situation): string {
  const { shared = [], approved = [], column, of } = (TABLES[table] as TableRule).states ?? {};
  const every = Object.values(getTableColumns(tables.get((of?.table as TableName | undefined) ?? table)!)).find((one) => snake(one.name) === column)?.enumValues ?? [];
  const open = approved[0] ?? shared[0] ?? "";
  return situation === "draft" ? (every.find((state) => !shared.includes(state)) ?? open) : open;
}

/** One row for each situation, with only the columns that policies look at. */
async function plant(table: TableName, situation: Situation) {
  const row = await rowOf(table, situation);
  const place = owner.unsafe(placeColumn(table));
  const [written] = Object.keys(row).length > 0
    ? await owner`insert into ${owner(table)} ${owner(row)} returning ${place}::text as place`
    : await owner`insert into ${owner(table)} default values returning ${place}::text as place`;
  planted.set(table, (planted.get(table) ?? new Map()).set(`${placeColumn(table)} = '${written!.place}'`, situation));
}

/** A table of which only some columns may be read is asked by its id: a system column needs the whole table's grant. */
function placeColumn(table: TableName): "id" | "ctid" {
  const { readColumns, delegationReads }: TableRule = TABLES[table];
  return readColumns || delegationReads ? "id" : "ctid";
}

// No table is that long.
const noPlace = (table: TableName) => (placeColumn(table) === "id" ? `id = '${NOWHERE.user}'` : "ctid = '(4000000,1)'");

async function rowOf(table: TableName, situation: Situation | "missing"): Promise<Record<string, string>> {
  const rule: TableRule = TABLES[table];
  const isOurs = situation !== "far";
  const side = { near: OURS, draft: OURS, far: THEIRS, missing: NOWHERE }[situation];
  const row: Record<string, unknown> = {};
  for (const column of keyColumns(table)) row[snake(column.name)] = sample(column, situation === "missing" ? 0 : situationsOf(table).indexOf(situation));
  if (rule.anchor.kind === "action" || rule.anchor.kind === "request") row[rule.anchor.column] = side[rule.anchor.kind];
  if (rule.anchor.kind === "case") row.action_id = side.action;
  if (rule.anchor.kind === "colleague") row[rule.anchor.column] = side.user;
  if (rule.anchor.kind === "country") row[rule.anchor.column] = situation === "missing" ? "XXX" : isOurs ? "BLR" : "MDA";
  const { seatId, organisationId } = isOurs ? everybody.ilir : everybody.zeki;
  if (rule.anchor.kind === "seat") row[rule.anchor.column] = situation === "missing" ? NOWHERE.seat : seatId;
  if (rule.anchor.kind === "organisation") row[rule.anchor.column] = situation === "missing" ? NOWHERE.organisation : organisationId;
  const state = situation === "missing" ? "near" : situation;
  if (rule.states?.of) row[rule.states.of.column] = await parentOf(table, { [rule.states.column]: stateOf(table, state), ...(rule.anchor.kind === "request" ? { request_id: side.request } : { action_id: side.action }) });
  else if (rule.states) row[rule.states.column] = stateOf(table, state);
  if (rule.owner) row[rule.owner] = situation === "near" ? everybody.mira.userId : crypto.randomUUID();
  return row as Record<string, string>;
}

const parents = new Map<string, string>();

/** The record whose state a row stands in. */
async function parentOf(child: TableName, facts: Record<string, string>): Promise<string> {
  const { table } = (TABLES[child] as TableRule).states!.of!;
  const key = JSON.stringify([table, facts]);
  const known = parents.get(key);
  if (known) return known;
  const id = crypto.randomUUID();
  parents.set(key, id);
  await owner`insert into ${owner(table)} ${owner({ id, ...facts })}`;
  return id;
}

/** Every row that may be tried: in each situation, and for authorities also one that says it is somebody else's. */
function additionsTo(table: TableName): Added[] {
  const { anchor, partnerInserts }: TableRule = TABLES[table];
  const situations = [...situationsOf(table), ...(anchor.kind === "none" ? [] : ["missing" as const])];
  return situations.flatMap((situation) => (typeof partnerInserts === "object" ? [true, false] : [true]).map((isNamedOwn) => ({ situation, isNamedOwn })));
}

function mayAdd(actor: Actor, table: TableName, { situation, isNamedOwn }: Added): boolean {
  const rule: TableRule = TABLES[table];
  const facts = situation === "missing" ? {} : factsOf(actor, table, situation);
  const writes = mayAny(actor, rule.writes, facts);
  const { partnerInserts } = rule;
  if (LOGIN_OF_ROLE[actor.role] !== "suivi_partner" || !partnerInserts) return writes;
  if (partnerInserts === "never" || !isNamedOwn || !rule.writes.some((permission) => reachOf(actor.role, permission))) return false;
  return partnerInserts.reach ? firstMissing(partnerInserts.reach, actor, facts) === null : writes;
}

async function isAdded(actor: Actor, table: TableName, { situation, isNamedOwn }: Added): Promise<boolean> {
  const row = { ...namesOf(actor, table), ...(await rowOf(table, situation)) };
  const { partnerInserts }: TableRule = TABLES[table];
  if (typeof partnerInserts === "object") Object.assign(row, LOGIN_OF_ROLE[actor.role] === "suivi_partner" ? partnerInserts.says : {}, { [partnerInserts.column]: namedAs(actor, partnerInserts.is, isNamedOwn) });
  const columns = Object.keys(row);
  const { rows, refusal } = await attempt(actor, columns.length > 0 ? `insert into ${table} (${columns.map((one) => `"${one}"`).join(", ")}) values (${columns.map((_, at) => `$${at + 1}`).join(", ")})` : `insert into ${table} default values`, Object.values(row));
  // A key that is taken says that the row was let in: policies are asked before keys.
  return rows > 0 || refusal === "23505";
}

/** Whoever adds a row names themselves wherever a body or a person can be named: that opens nothing. */
function namesOf(actor: Actor, table: TableName): Record<string, string> {
  const columns = Object.values(getTableColumns(tables.get(table)!)).filter((column) => column.getSQLType() === "uuid").map((column) => snake(column.name));
  return Object.fromEntries(columns.flatMap((name) => (/organisation|authority|addressee/.test(name) ? [[name, actor.organisationId]] : /user|_by(_id)?$|actor|assessor|lead_id|owner/.test(name) ? [[name, actor.userId]] : [])));
}

function namedAs(actor: Actor, is: "user" | "organisation" | "authority", isOwn: boolean): string {
  if (is === "authority") return isOwn ? "authority" : "admin";
  if (is === "user") return isOwn ? actor.userId : everybody.jonas.userId;
  return isOwn ? actor.organisationId : everybody.zeki.organisationId;
}

/** The columns of the primary key that the database does not fill by itself. */
function keyColumns(table: TableName): PgColumn[] {
  const { primaryKeys } = getTableConfig(tables.get(table)!);
  const named = new Set(primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
  return Object.values(getTableColumns(tables.get(table)!)).filter((column) => named.has(column.name) || (column.primary && !column.hasDefault && !column.generatedIdentity));
}

function sample(column: PgColumn, index: number): unknown {
  if (column.enumValues?.length) return column.enumValues[index];
  if (column.getSQLType() === "bigint") return index + 1;
  return column.getSQLType() === "uuid" ? crypto.randomUUID() : `sample ${crypto.randomUUID()}`;
}

/** In this copy of the database only the walls under test remain: policies and grants. */
async function liftConstraints() {
  const rows = await owner`select conrelid::regclass::text as name, conname from pg_constraint where contype in ('c', 'f', 'u') and connamespace = 'public'::regnamespace order by contype = 'f' desc`;
  for (const { name, conname } of rows) await owner.unsafe(`alter table ${name} drop constraint "${conname}" cascade`);
  const indexes = await owner`select indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid where indisunique and not indisprimary and c.relnamespace = 'public'::regnamespace`;
  for (const { name } of indexes) await owner.unsafe(`drop index ${name}`);
  const columns = await owner`select c.table_name, c.column_name from information_schema.columns c where table_schema = 'public' and is_nullable = 'NO' and is_identity = 'NO'
    and not exists (select from information_schema.key_column_usage k where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = c.column_name)`;
  for (const { table_name, column_name } of columns) await owner.unsafe(`alter table ${table_name} alter column "${column_name}" drop not null`);
}

/** Runs one statement as the actor's login; nothing is kept. A missing grant (42501) touches nothing. */
async function attempt(actor: Actor, statement: string, values: string[] = []): Promise<Answer> {
  let rows = 0;
  const undo = new Error("undo");
  const refusal = await owner.begin(async (tx) => {
    await tx.unsafe(`set local role ${LOGIN_OF_ROLE[actor.role]}`);
    await tx`select set_config('app.user_id', ${actor.userId}, true), set_config('app.role', ${actor.role}, true), set_config('app.seat_kind', ${actor.seatKind}, true),
      set_config('app.organisation_id', ${actor.organisationId}, true), set_config('app.countries', ${actor.countries.join(",")}, true), set_config('app.administers', ${String(actor.administers ?? false)}, true)`;
    rows = (await tx.unsafe(statement, values)).count;
    throw undo;
  }).catch((error: { code?: string }) => {
    if (error === (undo as unknown)) return undefined;
    if (error.code !== "42501" && error.code !== "23505") throw error;
    return error.code;
  });
  return { rows, ...(refusal ? { refusal } : {}) };
}

/** The situations of the planted rows for which a statement about one row touches it. */
async function reached(actor: Actor, table: TableName, statement: (place: string) => string): Promise<Situation[]> {
  const situations: Situation[] = [];
  for (const [place, situation] of planted.get(table)!) if ((await attempt(actor, statement(place))).rows > 0) situations.push(situation);
  return situations;
}

const visible = (actor: Actor, table: TableName) => reached(actor, table, (place) => `select 1 from ${table} where ${place}`);

const deletable = (actor: Actor, table: TableName) => reached(actor, table, (place) => `delete from ${table} where ${place}`);

/** Writes a column's own value back: nothing changes, yet policy and grant both have their say. */
function changeable(actor: Actor, table: TableName): Promise<Situation[]> {
  const partners = LOGIN_OF_ROLE[actor.role] === "suivi_partner" ? (TABLES[table] as TableRule).partnerUpdates?.[0] : undefined;
  const column = partners ?? anyColumn(table);
  return reached(actor, table, (place) => `update ${table} set "${column}" = "${column}" where ${place}`);
}

const anyColumn = (table: TableName) => snake(Object.values(getTableColumns(tables.get(table)!)).find((one) => !one.generated && !one.generatedIdentity)!.name);

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
