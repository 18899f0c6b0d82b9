import { beforeAll, expect, test } from "vitest";
import { asOwner } from "@/db/testing/cases";
import { liftTies, places, plantEverywhere, type Planted } from "@/db/testing/canaries";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { findOwnCopy } from "./find-own-copy";

useDatabase();
let p: People;
let anna: Planted;
let boris: Planted;
beforeAll(async () => {
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

test("a row that holds only a name is left out once somebody of another address has that name too", async () => {
  await asOwner((sql) => sql`insert into focal_points (full_name, email) values ('Boris Canary', 'another.boris@canary.example')`);
  const copy = await copyOf(boris);
  expect(copy.foundBy.names).toEqual([]);
  expect(copy.held.map(({ table }) => table)).not.toContain("decisions");
  expect(copy.held.map(({ table }) => table)).toEqual(expect.arrayContaining(["users", "experts", "mails", "tasks"]));
});
