import { beforeAll, expect, it } from "vitest";
import { actionInReporting, asOwner, done, presentedAction, writeReport } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { forgetNames } from "@/domain/participants/commands/forget-names";
import { findNamesToForget } from "@/domain/participants/queries/find-participants";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { findReport, findReportAccount } from "../queries/find-report";
import { addPresentPerson } from "./add-present-person";
import { clearReport } from "./clear-report";
import { freezeReport } from "./freeze-report";
import { removePresentPerson } from "./remove-present-person";
import { sendReportForReview } from "./send-report";

useDatabase();
useFiles();
let p: People;
let reference: string;
/** While names of a presentation in June 2018 are kept. */
const THEN = new Date("2018-06-07T09:00:00Z");
const MINISTER = { fullName: "Olga Petrova", jobTitle: "Deputy minister", institution: "Ministry of the Interior", side: "authority" };
const HEAD = { fullName: "", jobTitle: "Head of the EU Delegation", institution: "EU Delegation", side: "eu" };

beforeAll(async () => {
  p = await people();
  reference = await presentedAction(p);
});

const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const personsFor = async (reader: (typeof p)["mira"]) => (await findReport(reader, reference))!.presentation!.persons.map(({ fullName, jobTitle, side }) => [fullName, jobTitle, side]);

it("somebody present is listed by name, function, institution and side; the name is the facility's, and stands in no history", async () => {
  await done(addPresentPerson, p.mira, { reference, ...MINISTER }, THEN);
  await done(addPresentPerson, p.mira, { reference, ...HEAD }, THEN);
  expect(await personsFor(p.mira)).toEqual([["Olga Petrova", "Deputy minister", "authority"], [null, "Head of the EU Delegation", "eu"]]);
  for (const reader of [p.ilir, p.dana]) expect(await personsFor(reader), reader.personName).toEqual([[null, "Deputy minister", "authority"], [null, "Head of the EU Delegation", "eu"]]);
  const told = await asOwner((sql) => sql`select e.audience, e.facts, e.changes from audit_events e join actions a on a.id = e.action_id where a.reference = ${reference} and type = 'presentation.person_added' order by e.id`);
  expect(told[0]).toMatchObject({ audience: "delegation", facts: { jobTitle: "Deputy minister", institution: "Ministry of the Interior" } });
  expect(JSON.stringify(told)).not.toContain("Petrova");
});

it("is refused without a function or a side, with a name that could not be kept, to whoever does not write the report, and before anything was presented", async () => {
  expect(await problemOf(addPresentPerson, p.mira, { reference, ...MINISTER, jobTitle: "", side: "" })).toMatchObject({ kind: "invalid", errors: [{ field: "jobTitle" }, { field: "side" }] });
  expect(await problemOf(addPresentPerson, p.mira, { reference, ...MINISTER })).toMatchObject({ kind: "invalid", errors: [{ field: "fullName", key: "namesTooLate" }] });
  expect(await problemOf(addPresentPerson, p.jonas, { reference, ...HEAD })).toMatchObject({ kind: "not_allowed" });
  expect(await problemOf(addPresentPerson, p.ilir, { reference, ...HEAD })).toMatchObject({ kind: "not_allowed" });
  expect(await problemOf(addPresentPerson, p.zeki, { reference, ...HEAD })).toEqual({ kind: "not_found" });
  const early = await actionInReporting(p);
  await writeReport(p, early);
  await done(sendReportForReview, p.mira, { reference: early, version: 1 });
  await done(clearReport, p.ilir, { reference: early, version: 2 });
  expect(await problemOf(addPresentPerson, p.mira, { reference: early, ...HEAD })).toMatchObject({ kind: "unmet", missing: [{ key: "actions.presentationRecorded" }] });
});

it("is taken off, and names go when nobody needs them: functions stay", async () => {
  await done(addPresentPerson, p.mira, { reference, ...HEAD, jobTitle: "Interpreter", side: "other" }, THEN);
  const { id } = (await findReport(p.mira, reference))!.presentation!.persons[2]!;
  expect(await problemOf(removePresentPerson, p.ilir, { reference, personId: id })).toMatchObject({ kind: "not_allowed" });
  await done(removePresentPerson, p.mira, { reference, personId: id });
  expect(await problemOf(removePresentPerson, p.mira, { reference, personId: id })).toEqual({ kind: "not_found" });
  expect(await findNamesToForget(SYSTEM_ACTOR, "2019-06-06")).toEqual([]);
  expect(await findNamesToForget(SYSTEM_ACTOR, "2019-06-07")).toEqual([{ reference }]);
  await done(forgetNames, SYSTEM_ACTOR, { reference }, new Date("2019-06-07T04:00:00Z"));
  expect(await personsFor(p.mira)).toEqual([[null, "Deputy minister", "authority"], [null, "Head of the EU Delegation", "eu"]]);
});

it("stands in the frozen report by function and institution, and the list is closed with it", async () => {
  await done(freezeReport, p.mira, { reference, version: 4 });
  const { facts } = (await findReportAccount(p.dana, reference))!.content;
  expect(facts).toMatchObject({ format: 2, presentation: { delegationHeadPresent: true, persons: [{ jobTitle: "Deputy minister", institution: "Ministry of the Interior", side: "authority" }, { jobTitle: "Head of the EU Delegation" }] } });
  expect(await problemOf(addPresentPerson, p.mira, { reference, ...HEAD })).toMatchObject({ kind: "wrong_stage" });
  const { id } = (await findReport(p.mira, reference))!.presentation!.persons[0]!;
  expect(await problemOf(removePresentPerson, p.mira, { reference, personId: id })).toMatchObject({ kind: "wrong_stage" });
});
