import { beforeAll, expect, test } from "vitest";
import { actionInDesign } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { asOwner } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { findDelegationCountry } from "./find-delegation-pages";

let p: People;
let reference: string;
useDatabase();
beforeAll(async () => {
  p = await people();
  reference = await actionInDesign(p);
});

const belarus = (page = 1) => findDelegationCountry(p.dana, "BLR", { today: "2018-06-06", page });

test("a country counts all its Actions and shows a page of them", async () => {
  expect(await belarus()).toMatchObject({ iso3: "BLR", total: 1, running: 1, page: 1, actions: [{ reference }] });
  expect(await belarus(2)).toMatchObject({ total: 1, running: 1, page: 2, actions: [], outputs: [] });
  expect(await findDelegationCountry(p.dana, "MDA", { today: "2018-06-06", page: 1 })).toBeUndefined();
});

test("an Action on hold or ended does not count as running", async () => {
  await asOwner((sql) => sql`update actions set on_hold_since = '2018-06-01' where reference = ${reference}`);
  expect(await belarus()).toMatchObject({ total: 1, running: 0 });
  await asOwner((sql) => sql`update actions set on_hold_since = null, court = null, stage = 'closed' where reference = ${reference}`);
  expect(await belarus()).toMatchObject({ total: 1, running: 0 });
});
