import { beforeAll, describe, expect, test } from "vitest";
import { actionInImplementation, asOwner, done, heldMission, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { reviewText } from "@/domain/texts/commands/review-text";
import { execute } from "@/server/command";
import { findLessonSources } from "../queries/find-lesson-sources";
import { findActionLessons, findLesson, findLessons } from "../queries/find-lessons";
import { changeLesson } from "./change-lesson";
import { draftLesson } from "./draft-lesson";
import { reopenLesson } from "./reopen-lesson";
import { validateLesson } from "./validate-lesson";
import { writeLesson } from "./write-lesson";

useDatabase();
useFiles();
let p: People;
let reference: string;
const AT = new Date("2018-06-12T10:00:00Z");
const ABOUT = { theme: "legal_migration_and_mobility", activityType: "expert_mission", characteristic: "eu_added_value" };
const WORDS = { language: "en", origin: "written", version: 0, body: "Begin with the law that the ministries know." };

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  await heldMission(p, reference);
  await done(registerOutput, p.mira, { reference, type: "analysis_report", titleEn: "Analysis report", language: "en", file: pdf() });
});

const problemOf = async (...[definition, actor, raw]: Parameters<typeof execute>) => {
  const result = await execute(definition, actor, raw, { at: AT });
  return result.ok ? undefined : result.problem;
};
const first = async (actor = p.mira) => (await findLesson(actor, reference, "1"))!;

describe("a lesson", () => {
  test("is drafted with what it is about and where it was learnt", async () => {
    expect((await findLessonSources(p.mira, reference)).map(({ key }) => key)).toEqual(["mission_report:1", "output:1"]);
    await done(draftLesson, p.mira, { reference, ...ABOUT, ...WORDS, country: "BLR", learntFrom: "mission_report:1" }, AT);
    expect(await first()).toMatchObject({ number: 1, state: "drafted", country: "BLR", activityType: "expert_mission", learntFrom: { source: "mission_report", number: 1, titleEn: "First mission to Minsk" }, text: [{ language: "en", body: WORDS.body }] });
    const [event] = await asOwner((sql) => sql`select audience, facts, changes from audit_events where type = 'lesson.drafted'`);
    expect(event).toMatchObject({ audience: "facility", facts: { number: 1, language: "en" }, changes: expect.arrayContaining([{ field: "body", before: null, after: WORDS.body }]) });
  });

  test.each([
    ["without words", { body: "" }, "body", "required"], ["without a theme", { theme: "" }, "theme", "choose"],
    ["learnt from an output that is not there", { learntFrom: "output:9" }, "learntFrom", "choose"], ["learnt from a report that nobody began", { learntFrom: "final_report" }, "learntFrom", "choose"], ["learnt from anything else", { learntFrom: "output:1; drop" }, "learntFrom", "choose"],
  ])("%s is refused", async (_, more, field, key) => {
    expect(await problemOf(draftLesson, p.mira, { reference, ...ABOUT, ...WORDS, ...more })).toMatchObject({ kind: "invalid", errors: [{ field, key }] });
  });

  test("is written by the team of its Action alone", async () => {
    for (const who of [p.jonas, p.ilir]) expect(await problemOf(draftLesson, who, { reference, ...ABOUT, ...WORDS })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(draftLesson, p.zeki, { reference, ...ABOUT, ...WORDS })).toEqual({ kind: "not_found" });
  });

  test("stays with the facility while it is drafted", async () => {
    for (const who of [p.ilir, p.dana, p.zeki, p.otto]) expect(await findActionLessons(who, reference)).toEqual([]);
  });

  test("is changed by whoever read it last", async () => {
    await done(changeLesson, p.mira, { reference, number: 1, version: 1, ...ABOUT, country: "", learntFrom: "output:1" }, AT);
    expect(await first()).toMatchObject({ country: null, learntFrom: { source: "output", number: 1 } });
    expect(await problemOf(changeLesson, p.mira, { reference, number: 1, version: 1, ...ABOUT })).toMatchObject({ kind: "changed_meanwhile" });
  });

  test("is not validated by its writer, nor with a machine's translation that nobody checked", async () => {
    await done(writeLesson, p.mira, { reference, number: 1, language: "fr", origin: "machine_translation", version: 0, fits: "on", body: "Commencer par le droit que les ministères connaissent." }, AT);
    expect(await problemOf(validateLesson, p.mira, { reference, number: 1, version: 2 })).toMatchObject({ kind: "unmet", missing: [{ key: "lessons.readBySecondPerson" }, { key: "lessons.translationsChecked" }] });
    expect(await problemOf(validateLesson, p.marek, { reference, number: 1, version: 2 })).toMatchObject({ kind: "unmet", missing: [{ key: "lessons.translationsChecked" }] });
  });

  test("is read by the authority and the delegation of its Action once it is validated, and by no others", async () => {
    await done(reviewText, p.mira, { reference, textId: (await first()).text[1]!.id }, AT);
    await done(validateLesson, p.marek, { reference, number: 1, version: 2 }, AT);
    expect(await first()).toMatchObject({ state: "validated", validatedOn: "2018-06-12", validatedByName: "Marek" });
    for (const who of [p.ilir, p.dana]) expect(await findActionLessons(who, reference)).toMatchObject([{ number: 1, text: [{ language: "en" }, { language: "fr" }] }]);
    for (const who of [p.zeki, p.otto]) expect(await findActionLessons(who, reference)).toEqual([]);
    expect((await asOwner((sql) => sql`select audience from audit_events where type = 'lesson.validated'`))[0]).toMatchObject({ audience: "delegation" });
    expect(await problemOf(writeLesson, p.mira, { reference, number: 1, ...WORDS, version: 1 })).toMatchObject({ kind: "wrong_stage", noun: "lessons", state: "validated" });
  });

  test("is found by what it is about, by its country or by those of its Action", async () => {
    await done(draftLesson, p.mira, { reference, ...WORDS, theme: "horizontal", country: "MDA", body: "Another." }, AT);
    const found = async (filter: Parameters<typeof findLessons>[1]) => (await findLessons(p.jonas, filter)).rows.map(({ number }) => number);
    expect(await found({})).toEqual([2, 1]);
    expect(await found({ theme: "legal_migration_and_mobility", state: "validated", characteristic: "eu_added_value", activityType: "expert_mission" })).toEqual([1]);
    expect(await found({ country: "BLR" })).toEqual([1]);
    expect(await found({ country: "MDA" })).toEqual([2]);
    expect((await findLessons(p.dana, {})).total).toBe(1);
  });

  test("is taken back with a reason, and is then the facility's again with its words", async () => {
    expect(await problemOf(reopenLesson, p.marek, { reference, number: 1, version: 3, reason: "" })).toMatchObject({ errors: [{ field: "reason", key: "required" }] });
    await done(reopenLesson, p.marek, { reference, number: 1, version: 3, reason: "The example was wrong." }, AT);
    expect(await findActionLessons(p.dana, reference)).toEqual([]);
    expect(await asOwner((sql) => sql`select count(*)::int as open from texts where subject_table = 'lessons' and audience <> 'facility'`)).toMatchObject([{ open: 0 }]);
  });
});
