import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { TABLES, type TableName } from "@/domain/policy/tables";
import { as, type Tx } from "./client";
import { NOTHING_BESIDE_TABLES } from "./grants";
import { asOwner } from "./testing/doing";
import { useDatabase } from "./testing/database";
import { people, type People } from "./testing/people";

useDatabase();
let p: People;
beforeAll(async () => {
  p = await people();
});

const refusal = (work: Promise<unknown>) => work.then(() => "done", (error: { cause?: { code?: string }; code?: string }) => error.cause?.code ?? error.code);

describe("a delegation's session", () => {
  test.each(Object.keys(TABLES) as TableName[])("cannot write %s by any statement", async (table) => {
    for (const statement of [`delete from ${table}`, `insert into ${table} default values`, `update ${table} set ctid = ctid`, `truncate ${table}`]) {
      const code = await refusal(as(p.dana, (tx) => tx.execute(sql.raw(statement))));
      // 42501 not granted, 25006 read-only transaction, 0A000 what PostgreSQL refuses to anybody.
      expect(["42501", "25006", "0A000"], `${statement}: ${code}`).toContain(code);
    }
  });

  test("cannot give itself another role or make its transaction writable", async () => {
    const attempts = ["set local role suivi_staff", "set role suivi_system", "set session authorization suivi_staff", "set transaction read write"];
    for (const statement of attempts) expect(["42501", "25001"], statement).toContain(await refusal(as(p.dana, (tx) => tx.execute(sql.raw(statement)))));
  });
});

describe("a login that leaves its transaction", () => {
  // A copied database does not carry over what was taken from everybody on the whole of it.
  beforeAll(() => asOwner(async (sql) => {
    for (const statement of NOTHING_BESIDE_TABLES) await sql.unsafe(statement);
  }));

  test.each(["DATABASE_DELEGATION_URL", "DATABASE_PARTNER_URL"])("writes neither a table of its own nor a large object (%s)", async (url) => {
    for (const statement of ["create temp table actions (id uuid)", "select lo_from_bytea(0, 'note')", "select lo_create(0)", "select nextval('audit_events_id_seq')", "copy (select 1) to program 'id'"]) {
      const sql = postgres(process.env[url]!, { max: 1, onnotice: () => {} });
      await sql.unsafe("set default_transaction_read_only = off");
      expect(await refusal(sql.unsafe(statement)), statement).toBe("42501");
      await sql.end();
    }
  });
});

test("a table of the caller's own does not stand in for ours in what the gate looks up", async () => {
  const seen = await asOwner(async (sql) => {
    await sql`insert into actions (reference, title_en, origin) values ('BLR-2016-01', 'Kept from others', 'public_record')`;
    await sql.unsafe("create temp table action_authorities (action_id uuid, organisation_id uuid); grant select on action_authorities to public");
    await sql`insert into action_authorities select id, ${p.zeki.organisationId} from actions`;
    return sql.begin(async (tx) => {
      await tx`select set_config('app.organisation_id', ${p.zeki.organisationId}, true)`;
      await tx.unsafe("set local role suivi_partner");
      return tx`select title_en from actions`;
    });
  });
  expect(seen.length).toBe(0);
});

test("who is asking ends with the transaction", async () => {
  const asked = (tx: Tx) => tx.execute<{ who: string | null }>(sql`select app.user_id()::text as who`);
  expect((await as(p.mira, asked))[0]!.who).toBe(p.mira.userId);
  const both = await Promise.all([as(p.mira, asked), as(p.marek, asked), as(p.jonas, asked), as(p.ada, asked)]);
  expect(both.map(([row]) => row!.who)).toEqual([p.mira, p.marek, p.jonas, p.ada].map(({ userId }) => userId));
});

test("history can be added to and never changed, not even by staff", async () => {
  for (const statement of ["update audit_events set reason = 'other'", "delete from audit_events", "truncate audit_events"]) {
    expect(await refusal(as(p.ada, (tx) => tx.execute(sql.raw(statement)))), statement).toBe("42501");
  }
});
