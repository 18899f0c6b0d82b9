import { beforeAll, expect, test } from "vitest";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { setTask } from "@/domain/tasks/commands/set-task";
import { findCountryChanges } from "@/domain/portfolio/queries/find-country-changes";
import { findDelegationCountries } from "@/domain/portfolio/queries/find-delegation-pages";
import { noteVisit, readVisits } from "./reader-visits";

useDatabase();
let p: People;
let reference: string;
const minutes = (count: number) => new Date(Date.UTC(2018, 5, 12, 10, count));

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

test("a visit is what is read within half an hour, and the one before it is remembered", async () => {
  expect(await noteVisit(p.dana, "BLR", minutes(0))).toBeNull();
  expect(await noteVisit(p.dana, "BLR", minutes(20))).toBeNull();
  expect(await noteVisit(p.dana, "BLR", minutes(300))).toEqual(minutes(20));
  expect(await noteVisit(p.dana, "BLR", minutes(310))).toEqual(minutes(20));
  expect(await noteVisit(p.dana, "BLR", minutes(900))).toEqual(minutes(310));
  expect(await readVisits(p.dana)).toEqual(new Map([["BLR", minutes(900)]]));
});

test("nothing is noted of a country that is not theirs, nor of anybody but a delegation", async () => {
  expect(await noteVisit(p.dana, "MDA", minutes(0))).toBeNull();
  expect(await noteVisit(p.mira, "BLR", minutes(0))).toBeNull();
  expect(await asOwner((sql) => sql`select user_id, country from reader_visits`)).toMatchObject([{ user_id: p.dana.userId, country: "BLR" }]);
});

test("what was recorded since is told by Action, as far as the delegation may read it", async () => {
  const since = new Date();
  await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "A workshop ahead", mode: "on_site", startsOn: "2027-03" });
  await done(setTask, p.mira, { reference, text: "For us alone", ownerName: "Mira", priority: "low", audience: "facility" });
  const changes = await findCountryChanges(p.dana, "BLR", since);
  expect(changes).toMatchObject({ total: 1, entries: [{ reference, type: "activity.planned", facts: { title: "A workshop ahead" } }] });
  expect(await findCountryChanges(p.otto, "BLR", since)).toMatchObject({ total: 0 });
  expect(await findCountryChanges(p.dana, "BLR", null)).toEqual({ since: null, total: 0, entries: [] });
  expect(await findDelegationCountries(p.dana, new Map([["BLR", since]]))).toMatchObject([{ iso3: "BLR", actions: 1, unread: 1 }]);
  expect(await findDelegationCountries(p.dana, new Map())).toMatchObject([{ iso3: "BLR", unread: null }]);
});
