import { beforeAll, expect, test } from "vitest";
import { asOwner } from "@/db/testing/cases";
import { liftTies, places, plantEverywhere, type Planted } from "@/db/testing/canaries";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { copyPerson } from "../commands/copy-person";
import { execute } from "@/server/command";
import { findCopyOf, findOwnCopy } from "./find-copy";

useDatabase();
let p: People;
let anna: Planted;
let boris: Planted;
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  await asOwner(liftTies);
  anna = await asOwner((sql) => plantEverywhere(sql, "Anna Canary"));
  boris = await asOwner((sql) => plantEverywhere(sql, "Boris Canary"));
}, 60_000);

const copyOf = async (who: Planted) => findOwnCopy({ ...p.dana, userId: who.userId });

test("the copy holds every column of the register in which the person stands", async () => {
  const copy = await copyOf(anna);
  const text = JSON.stringify(copy);
  expect(anna.canaries.filter((one) => !text.includes(one))).toEqual([]);
  const tables = copy.held.map(({ table }) => table);
  expect(places().map(({ table }) => table).filter((table) => !tables.includes(table))).toEqual([]);
  expect(copy.held.flatMap(({ rows }) => rows)).toHaveLength(places().length);
  expect(copy.foundBy).toEqual({ userIds: [anna.userId], addresses: [anna.email], names: ["anna canary"] });
});

test("it holds nothing of anybody else, and nothing that opens something", async () => {
  const text = JSON.stringify(await copyOf(anna));
  expect([boris.name, boris.email, boris.userId, ...boris.canaries, ...anna.secrets].filter((one) => text.includes(one))).toEqual([]);
});

test("who sits in another seat, a delegation's too, is handed the same", async () => {
  const [fromDelegation, fromStaff] = [await copyOf(anna), await findOwnCopy({ ...p.marek, userId: anna.userId })];
  expect(fromStaff.held).toEqual(fromDelegation.held);
});

test("an administrator hands out by the address what the person would be handed, and the history tells who and why but not whose", async () => {
  const own = await copyOf(anna);
  expect((await findCopyOf(p.ada, anna.email.toUpperCase()))!.held).toEqual(own.held);
  expect(await execute(copyPerson, p.ada, { email: anna.email, reason: "Asked by letter of 3 May" })).toMatchObject({ ok: true });
  const [line] = await asOwner((sql) => sql`select *, audit_events::text as whole from audit_events where type = 'person.copied'`);
  expect(line).toMatchObject({ actor_name: "Ada", reason: "Asked by letter of 3 May", audience: "facility" });
  expect([anna.email, anna.userId, anna.name].filter((one) => (line!.whole as string).includes(one))).toEqual([]);
});

test("nobody below a manager takes a copy of somebody else, and none is taken without an address and a reason", async () => {
  for (const actor of [p.mira, p.ilir, p.dana]) {
    expect(await findCopyOf(actor, anna.email)).toBeNull();
    if (actor !== p.dana) expect(await execute(copyPerson, actor, { email: anna.email, reason: "Curious" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  }
  expect(await execute(copyPerson, p.ada, { email: "nobody", reason: "" })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "email", key: "email" }, { field: "reason", key: "required" }] } });
});

test("a row that holds only a name is left out once somebody of another address has that name too", async () => {
  await asOwner((sql) => sql`insert into focal_points (full_name, email) values ('Boris Canary', 'another.boris@canary.example')`);
  const copy = await copyOf(boris);
  expect(copy.foundBy.names).toEqual([]);
  expect(copy.held.map(({ table }) => table)).not.toContain("decisions");
  expect(copy.held.map(({ table }) => table)).toEqual(expect.arrayContaining(["users", "experts", "mails", "tasks"]));
});
