import { chmod, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { as, type Tx } from "@/db/client";
import { keepHistoryWhole, sealHistory } from "@/db/sealing";
import { auditEvents } from "@/db/schema";
import { actionInImplementation, asOwner } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { anchorHistory, readAnchors } from "./anchors";
import { verifyHistory } from "./verify-history";

useDatabase();
let p: People;
beforeAll(async () => {
  p = await people();
  await actionInImplementation(p);
});

const lines = () => asOwner((sql) => sql<{ id: number; type: string }[]>`select id::int, type from audit_events order by id`);
const verify = async () => verifyHistory(await readAnchors());

/** Something that others wait for. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), opened };
}

/** What only somebody who rules over the server can do: the triggers are off while it lasts. */
async function tamper(statement: string): Promise<void> {
  await asOwner(async (sql) => {
    for (const table of ["audit_events", "audit_seals"]) await sql.unsafe(`alter table ${table} disable trigger user`);
    await sql.unsafe(statement);
    for (const table of ["audit_events", "audit_seals"]) await sql.unsafe(`alter table ${table} enable trigger user`);
  });
}

describe("the history is only added to", () => {
  test.each(["update audit_events set reason = 'another'", "delete from audit_events", "truncate audit_events", "update audit_seals set hash = ''", "delete from audit_seals", "truncate audit_seals"])("not even the owner of the tables can: %s", async (statement) => {
    await sealHistory();
    await expect(asOwner((sql) => sql.unsafe(statement))).rejects.toThrow("the history is only added to");
  });

  test("every line of one command names the form that caused it", async () => {
    const [row] = await asOwner((sql) => sql`select count(*)::int as lines, count(s.id)::int as known from audit_events e left join submissions s on s.id = e.submission_id and s.command = e.command`);
    expect(row!.lines).toBeGreaterThan(10);
    expect(row!.known).toBe(row!.lines);
  });
});

describe("seals", () => {
  test("each line gets one, in their order, and none twice", async () => {
    await sealHistory();
    expect(await sealHistory()).toBe(0);
    const seals = await asOwner((sql) => sql`select event_id::int as id from audit_seals order by event_id`);
    expect(seals.map(({ id }) => id)).toEqual((await lines()).map(({ id }) => id));
  });

  test("while somebody is writing a line nothing is sealed above it, so that it cannot appear below a seal", async () => {
    const [written, end] = [gate(), gate()];
    const [one] = await asOwner((sql) => sql`select * from audit_events order by id limit 1`);
    const event: typeof auditEvents.$inferInsert = { happenedAt: new Date(), type: one!.type, command: one!.command, subjectTable: one!.subject_table, subjectId: one!.subject_id, actorUserId: SYSTEM_ACTOR.userId, actorName: "Suivi", actorRole: "system", seatId: SYSTEM_ACTOR.seatId, organisationName: "Suivi" };
    const append = (tx: Tx) => tx.insert(auditEvents).values(event);
    const slow = as(SYSTEM_ACTOR, async (tx) => {
      await append(tx);
      written.open();
      await end.opened;
    });
    await written.opened;
    await as(p.mira, append);
    expect(await sealHistory()).toBe(0);
    end.open();
    await slow;
    expect(await sealHistory()).toBe(2);
    expect(await verify()).toMatchObject({ broken: null, waiting: 0 });
  });

  test("two workers at once seal each line once", async () => {
    await as(p.mira, (tx) => tx.insert(auditEvents).values({ happenedAt: new Date(), type: "action.edited", command: "action.describe", subjectTable: "actions", subjectId: "x", actorUserId: p.mira.userId, actorName: "Mira", actorRole: "coordinator", seatId: p.mira.seatId, organisationName: "ICMPD" }));
    await Promise.all([sealHistory(), sealHistory()]);
    expect(await sealHistory()).toBe(0);
    expect(await verify()).toMatchObject({ broken: null, waiting: 0 });
  });
});

describe("verifying", () => {
  let whole: { id: number; type: string }[];
  beforeAll(async () => {
    await sealHistory();
    await anchorHistory("2026-11-30", new Date("2026-11-30T08:00:00Z"));
    whole = await lines();
    await asOwner((sql) => sql.unsafe("create table kept_events as select * from audit_events; create table kept_seals as select * from audit_seals"));
  });
  beforeEach(() => tamper(`delete from audit_events; insert into audit_events overriding system value select * from kept_events; delete from audit_seals; insert into audit_seals select * from kept_seals`));

  test("a whole history says how many lines it has, and that the anchor is met", async () => {
    expect(await verify()).toMatchObject({ sealed: whole.length, waiting: 0, anchors: 1, broken: null });
  });

  test.each([
    ["a name", "update audit_events set actor_name = actor_name || '.' where id = $"],
    ["one letter of what changed", `update audit_events set facts = facts || '{"x":1}' where id = $`],
    ["the moment, by a microsecond", "update audit_events set happened_at = happened_at + interval '1 microsecond' where id = $"],
    ["who may read it", "update audit_events set audience = 'facility' where id = $"],
  ])("one line is changed in %s: it is named", async (_, statement) => {
    const line = whole[5]!;
    await tamper(statement.replace("$", String(line.id)));
    expect((await verify()).broken).toMatchObject({ kind: "changed", line: { id: line.id, type: line.type } });
  });

  test("a seal that is changed is found where it stands", async () => {
    await tamper(`update audit_seals set hash = reverse(hash) where event_id = ${whole[7]!.id}`);
    expect((await verify()).broken).toMatchObject({ kind: "changed", line: { id: whole[7]!.id } });
  });

  test("a line that is gone is named", async () => {
    await tamper(`delete from audit_events where id = ${whole[3]!.id}`);
    expect((await verify()).broken).toEqual({ kind: "missing", eventId: whole[3]!.id });
  });

  test("a line that was put in between is named", async () => {
    await tamper(`delete from audit_seals where event_id = ${whole[4]!.id}`);
    expect((await verify()).broken).toMatchObject({ kind: "inserted", line: { id: whole[4]!.id } });
  });

  test("an end that was cut off with its seals is told by the anchor", async () => {
    const last = whole.at(-1)!.id;
    await tamper(`delete from audit_events where id = ${last}; delete from audit_seals where event_id = ${last}`);
    expect((await verify()).broken).toEqual({ kind: "anchor", day: "2026-11-30", eventId: last });
  });

  test("a history that was written and sealed anew is told by the anchor", async () => {
    await tamper(`delete from audit_seals; update audit_events set actor_name = 'Somebody' where id = ${whole[0]!.id}`);
    await sealHistory();
    expect((await verify()).broken).toMatchObject({ kind: "anchor", day: "2026-11-30" });
  });

  test("an anchor is written once a day; one that cannot be read is said, not passed over", async () => {
    await anchorHistory("2026-11-30", new Date("2026-11-30T20:00:00Z"));
    const folder = process.env.ANCHORS_DIR!;
    expect(await readdir(folder)).toEqual(["2026-11-30.json"]);
    const file = join(folder, "2026-11-30.json");
    const content = await readFile(file, "utf8");
    expect(JSON.parse(content)).toMatchObject({ at: "2026-11-30T08:00:00.000Z", count: whole.length });
    await chmod(file, 0o600);
    await writeFile(file, "{");
    await expect(readAnchors()).rejects.toThrow("2026-11-30.json");
    await writeFile(file, content);
  });

  test("any byte of an anchor that is changed, and another name of its file, is told", async () => {
    const file = join(process.env.ANCHORS_DIR!, "2026-11-30.json");
    const content = await readFile(file);
    await chmod(file, 0o600);
    for (let at = 0; at < content.length; at += 1) {
      const changed = Buffer.from(content);
      changed[at]! ^= 1;
      await writeFile(file, changed);
      await expect(verify(), `byte ${at}`).rejects.toThrow(/2026-11-30\.json (cannot be read|is not what was written)/);
    }
    await writeFile(file, content);
    await rename(file, file.replace("11-30", "12-30"));
    await expect(verify()).rejects.toThrow("2026-12-30.json is not what was written");
    await rename(file.replace("11-30", "12-30"), file);
    expect(await verify()).toMatchObject({ anchors: 1, broken: null });
  });

  test("migrating again keeps both walls", async () => {
    await asOwner((sql) => sql.begin((tx) => keepHistoryWhole(tx)));
    await expect(asOwner((sql) => sql.unsafe("delete from audit_events"))).rejects.toThrow("the history is only added to");
  });
});
