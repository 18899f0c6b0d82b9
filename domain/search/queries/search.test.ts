import { beforeAll, describe, expect, test } from "vitest";
import { actionInImplementation, asOwner, done, pdf, validatedOutput } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { draftLesson } from "@/domain/lessons/commands/draft-lesson";
import { validateLesson } from "@/domain/lessons/commands/validate-lesson";
import { writeLesson } from "@/domain/lessons/commands/write-lesson";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { saveSection } from "@/domain/outputs/commands/save-section";
import type { Actor } from "@/domain/policy/actor";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { piecesOf, type SearchFilter } from "../found";
import { search } from "./search";

useDatabase();
useFiles();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  await asOwner((sql) => sql`update actions set thematic_area = 'legal_migration_and_mobility', summary_en = 'Inspectors compare contracts.', summary_fr = 'Des inspecteurs comparent les contrats.', country_codes = '{BLR}'`);
  await validatedOutput(p, reference);
  await done(registerOutput, p.mira, { reference, type: "handbook", titleEn: "Handbook on inspections", language: "en", file: pdf() });
  await done(saveSection, p.mira, { reference, number: 2, language: "ru", origin: "written", heading: "Проверки", body: "Инспекторы сравнивают договоры.", version: 0 });
  await done(proposeRecommendation, p.mira, { reference, textEn: "Extend the inspections to family members.", textFr: "Étendre les inspections aux membres de la famille.", category: "legislation", priority: "high", addresseeName: "The ministry", origins: ["output:1"] });
  for (const body of ["Inspectors learn most from each other’s reports.", "An inspection nobody has agreed to teaches nothing."]) await done(draftLesson, p.mira, { reference, language: "en", origin: "written", version: 0, body, theme: "horizontal", country: "MDA" });
  await done(writeLesson, p.mira, { reference, number: 1, language: "fr", origin: "human_translation", fits: "on", version: 0, body: "Les inspecteurs apprennent surtout des rapports les uns des autres." });
  await done(validateLesson, p.marek, { reference, number: 1, version: 1 });
});

const found = async (actor: Actor, filter: SearchFilter & { q: string }) => (await search(actor, filter)).rows.map(({ kind, number }) => (number === null ? kind : `${kind} ${number}`)).sort();

describe("one search", () => {
  test("finds every kind of text by its stem, whatever its ending", async () => {
    expect(await found(p.mira, { q: "inspection" })).toEqual(["lesson 2", "output 2", "recommendation 1"]);
    expect(await found(p.mira, { q: "inspector" })).toEqual(["action", "lesson 1"]);
    expect((await search(p.mira, { q: "inspections" })).counts).toEqual({ lesson: 1, output: 1, recommendation: 1 });
  });

  test("reads French with and without its accents, and answers in the reader's language", async () => {
    for (const q of ["étendre", "etendre", "ÉTENDRE"]) expect(await found(p.mira, { q })).toEqual(["recommendation 1"]);
    const [lesson] = (await search(p.mira, { q: "rapports", kind: "lesson" }, "fr")).rows;
    expect(lesson).toMatchObject({ kind: "lesson", language: "fr", excerpt: expect.stringContaining("Les inspecteurs") });
  });

  test("reads other languages as they are written", async () => {
    expect(await found(p.mira, { q: "договоры" })).toEqual(["output 2"]);
  });

  test("shows where it was found, and nothing of it is taken for markup", async () => {
    await asOwner((sql) => sql`update recommendations set text_en = 'Extend <b onclick=x>the inspections</b> & more'`);
    const [row] = (await search(p.mira, { q: "inspections", kind: "recommendation" })).rows;
    expect(piecesOf(row!.excerpt!).filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(["inspections"]);
    expect(piecesOf(row!.excerpt!).map(({ text }) => text).join("")).toContain("& more");
  });

  test("takes words that belong together, words to leave out, and any typing", async () => {
    expect(await found(p.mira, { q: '"family members"' })).toEqual([]);
    expect(await found(p.mira, { q: "inspection -nobody" })).toEqual(["output 2", "recommendation 1"]);
    for (const q of ["'", "((", "& | !", "the", "\\", "%", "a:*"]) expect((await search(p.mira, { q })).total, q).toBeGreaterThanOrEqual(0);
  });

  test("is narrowed by kind, theme and country; a lesson has its own", async () => {
    expect(await found(p.mira, { q: "inspection", kind: "lesson" })).toEqual(["lesson 2"]);
    expect((await search(p.mira, { q: "inspection", kind: "lesson" })).counts).toMatchObject({ recommendation: 1 });
    expect(await found(p.mira, { q: "inspection", theme: "horizontal" })).toEqual(["lesson 2"]);
    expect(await found(p.mira, { q: "inspection", country: "BLR" })).toEqual(["output 2", "recommendation 1"]);
    expect(await found(p.mira, { q: "inspection", page: 2 })).toEqual([]);
  });

  test("holds for an authority and a delegation what they may see, and for others nothing", async () => {
    expect(await found(p.ilir, { q: "inspection" })).toEqual(["recommendation 1"]);
    expect(await found(p.dana, { q: "inspector" })).toEqual(["action", "lesson 1"]);
    expect(await found(p.dana, { q: "handbook" })).toEqual([]);
    for (const who of [p.zeki, p.otto]) for (const q of ["inspection", "inspector", "analysis"]) expect(await found(who, { q })).toEqual([]);
  });
});
