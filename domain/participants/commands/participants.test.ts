import { beforeAll, expect, it } from "vitest";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { holdActivity } from "@/domain/activities/commands/hold-activity";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { findMission } from "@/domain/activities/queries/find-mission";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { findNamesToForget, findParticipants, findPeopleOf } from "../queries/find-participants";
import { addParticipant } from "./add-participant";
import { forgetNames } from "./forget-names";
import { pasteParticipants } from "./paste-participants";
import { removeParticipant } from "./remove-participant";

useDatabase();
let p: People;
let reference: string;
let first: number;
let second: number;
const AT = new Date("2018-03-20T10:00:00Z");
const LIST = "Anna Petrova; f; Ministry of Labour; ministry; head of unit; anna@example.org\nIvan Ivanov; m; Ministry of Interior; ministry; officer\nOlga; f; Union; ngo; director";

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
  const workshop = async (day: string) => {
    const { number } = await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "Workshop", mode: "on_site", startsOn: day, endsOn: day }, AT);
    await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: day, endsOn: day }, AT);
    return number;
  };
  [first, second] = [await workshop("2018-03-05"), await workshop("2018-03-12")];
});

const activity = async (number: number) => (await findMission(p.mira, reference, String(number)))!;
const paste = (number: number, list = LIST) => execute(pasteParticipants, p.mira, { reference, number, list }, { at: AT });

it("counts a pasted list, and brings the totals of the activity in line with it", async () => {
  expect(await paste(first)).toMatchObject({ ok: true });
  expect(await activity(first)).toMatchObject({ women: 2, men: 1, institutions: 3 });
  expect(await findParticipants(p.mira, (await activity(first)).id)).toHaveLength(3);
});

it("counts nobody when a line cannot be read", async () => {
  expect(await paste(second, "Anna; f\nIvan; q")).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "list", key: "pasted.sex", values: { line: 2 } }] } });
  expect(await findParticipants(p.mira, (await activity(second)).id)).toEqual([]);
});

it("counts a person at two activities once, whatever they are called there", async () => {
  await done(addParticipant, p.mira, { reference, number: second, fullName: "A. Petrova", sex: "female", level: "director", email: "Anna@example.org" }, AT);
  await done(addParticipant, p.mira, { reference, number: second, fullName: "IVANOV Ivan", sex: "male", institutionName: "ministry of interior", level: "officer" }, AT);
  const found = await findPeopleOf(p.mira, reference);
  expect(found).toHaveLength(3);
  expect(found.find(({ activities }) => activities.length === 2 && activities.includes(second))).toBeDefined();
  expect(found.filter(({ activities }) => activities.length === 2).map(({ sex }) => sex).sort()).toEqual(["female", "male"]);
});

it("refuses somebody who is counted already, and an activity that has not begun", async () => {
  const anna = { reference, number: first, fullName: "Petrova Anna", sex: "female", level: "officer", email: "anna@example.org" };
  expect(await execute(addParticipant, p.mira, anna, { at: AT })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "fullName", key: "countedAlready" }] } });
  const { number } = await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "Ahead", mode: "on_site", startsOn: "2018-09-01" }, AT);
  expect(await execute(addParticipant, p.mira, { ...anna, number }, { at: AT })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "participants.hasBegun" }] } });
});

it("tells the delegation and the authority how many came, and no name", async () => {
  expect(await findPeopleOf(p.dana, reference)).toHaveLength(3);
  expect(await findPeopleOf(p.ilir, reference)).toHaveLength(3);
  expect(await findPeopleOf(p.zeki, reference)).toEqual([]);
  for (const actor of [p.dana, p.ilir]) await expect(findParticipants(actor, (await activity(first)).id)).rejects.toThrow();
});

it("keeps no name in what the count is made of", async () => {
  const rows = await asOwner((sql) => sql`select person_key from participants`);
  expect(rows.every(({ person_key }) => /^[\w-]{43}$/.test(person_key))).toBe(true);
  const told = await asOwner((sql) => sql`select facts::text || changes::text as text from audit_events where type like 'participants.%'`);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ text }) => /Petrova|Ivanov|anna@/i.test(text))).toEqual([]);
});

it("deletes the names on their day and counts as before", async () => {
  expect(await findNamesToForget(SYSTEM_ACTOR, "2019-03-05")).toEqual([]);
  expect(await findNamesToForget(SYSTEM_ACTOR, "2019-03-06")).toEqual([{ reference }]);
  await done(forgetNames, SYSTEM_ACTOR, { reference }, new Date("2019-03-06T05:00:00Z"));
  expect((await findParticipants(p.mira, (await activity(first)).id)).map(({ fullName }) => fullName)).toEqual([null, null, null]);
  expect(await findPeopleOf(p.mira, reference)).toHaveLength(3);
  expect(await activity(first)).toMatchObject({ women: 2, men: 1, institutions: 3 });
  expect(await execute(forgetNames, p.mira, { reference })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  expect(await paste(first, "Late; f")).toMatchObject({ ok: true });
  expect(await execute(pasteParticipants, p.mira, { reference, number: first, list: "Later; f" }, { at: new Date("2019-04-01") })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "list", key: "namesTooLate" }] } });
});

it("takes somebody off the list and out of the totals", async () => {
  const [row] = await findParticipants(p.mira, (await activity(second)).id);
  await done(removeParticipant, p.mira, { reference, number: second, participantId: row!.id });
  expect(await findParticipants(p.mira, (await activity(second)).id)).toHaveLength(1);
});
