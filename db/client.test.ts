import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { TABLES, type TableName } from "@/domain/policy/tables";
import { as, type Tx } from "./client";
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
