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

  test("finds a case study that was published as it was published, for everybody, until it is withdrawn", async () => {
    const said = (text: string) => [{ text }];
    const document = (language: string, title: string, hook: string) => ({ language, title, theme: { code: "horizontal" }, hook: said(hook), sections: [{ id: "impact", title: "Impact", blocks: [{ block: { kind: "paragraph", runs: said("Nurses are recognised.") }, seals: [] }] }] });
    const body = JSON.stringify({ format: 1, documents: { en: document("en", "How a register began", "A register of midwives."), fr: document("fr", "Comment un registre est né", "Un registre des sages-femmes.") } });
    const edition = await asOwner(async (sql) => {
      const [action] = await sql`select id from actions`;
      const [study] = await sql`insert into case_studies (action_id, state, sent_on, cleared_on, cleared_by_name) values (${action!.id}, 'published', '2018-07-01', '2018-07-02', 'Ilir') returning id`;
      const [row] = await sql`insert into case_study_editions (case_study_id, action_id, reference, number, body, hash, published_at, published_by_name) values (${study!.id}, ${action!.id}, ${reference}, 1, ${body}, encode(sha256(convert_to(${body}, 'UTF8')), 'hex'), now(), 'Mira') returning id`;
      return row!.id as string;
    });
    for (const who of [p.mira, p.ilir, p.dana, p.otto, p.zeki]) for (const q of ["midwives", "nurse", "register"]) expect(await found(who, { q })).toEqual(["case_study"]);
    expect((await search(p.otto, { q: "registres" }, "fr")).rows).toMatchObject([{ kind: "case_study", reference, language: "fr", title: expect.stringContaining("Comment un"), actionTitleEn: null }]);
    expect(await found(p.mira, { q: "nurses", theme: "legal_migration_and_mobility" })).toEqual([]);
    await asOwner((sql) => sql`insert into case_study_withdrawals (case_study_id, action_id, edition_id, word_en, word_fr, withdrawn_on) select case_study_id, action_id, id, 'Gone.', 'Retirée.', '2018-08-01' from case_study_editions where id = ${edition}`);
    expect(await found(p.mira, { q: "midwives" })).toEqual([]);
  });

  test("holds for an authority and a delegation what they may see, and for others nothing", async () => {
    expect(await found(p.ilir, { q: "inspection" })).toEqual(["recommendation 1"]);
    expect(await found(p.dana, { q: "inspector" })).toEqual(["action", "lesson 1"]);
    expect(await found(p.dana, { q: "handbook" })).toEqual([]);
    for (const who of [p.zeki, p.otto]) for (const q of ["inspection", "inspector", "analysis"]) expect(await found(who, { q })).toEqual([]);
  });
});
