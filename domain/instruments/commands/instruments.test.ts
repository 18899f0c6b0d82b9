import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/cases";
import { ARTICLES, legalTexts } from "@/db/testing/comparisons";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { changeLaw } from "@/domain/laws/commands/change-law";
import { writeLaw } from "@/domain/laws/commands/write-law";
import { addLaw } from "@/domain/laws/commands/add-law";
import { findLaw, findLaws } from "@/domain/laws/queries/find-laws";
import { execute } from "@/server/command";
import { findInstrument } from "../queries/find-instrument";
import { findCountryRatifications, findInstruments } from "../queries/find-instruments";
import { addInstrument } from "./add-instrument";
import { changeInstrument } from "./change-instrument";
import { listArticles } from "./list-articles";
import { recordRatification } from "./record-ratification";

useDatabase();
let p: People;
let lawId: string;

beforeAll(async () => {
  p = await people();
  lawId = await legalTexts(p);
});

const NOW = new Date("2024-06-01T09:00:00Z");
const problemOf = async (...[definition, actor, raw]: Parameters<typeof execute>) => {
  const result = await execute(definition, actor, raw, { at: NOW });
  return result.ok ? undefined : result.problem;
};
const c97 = async () => (await findInstrument(p.mira, "ILO-C97"))!;

describe("an instrument", () => {
  test("is listed with its articles, those that national law answers to counted", async () => {
    expect(await findInstruments(p.mira)).toMatchObject([{ code: "ILO-C97", articles: 3, ratified: 0 }, { code: "ILO-C143" }, { code: "ICRMW" }]);
    expect((await c97()).articles).toEqual([{ number: "1", headingEn: "Information on migration law", headingFr: "Informations sur le droit de la migration", isFormal: false }, expect.objectContaining({ number: "6" }), expect.objectContaining({ number: "8", headingFr: null }), expect.objectContaining({ number: "13", isFormal: true })]);
    expect((await asOwner((sql) => sql`select audience, facts, changes from audit_events where type = 'instrument.added' order by id limit 1`))[0]).toMatchObject({ audience: "facility", facts: { instrument: "ILO C97" }, changes: expect.arrayContaining([{ field: "shortEn", before: null, after: "ILO C97" }]) });
  });

  test("has a code of its own, a list that can be read, and is kept by staff alone", async () => {
    const raw = { code: "ilo-c189", kind: "convention", shortEn: "ILO C189", titleEn: "Domestic Workers", body: "ILO", articles: ARTICLES };
    expect(await problemOf(addInstrument, p.mira, { ...raw, code: "ILO-C97" })).toMatchObject({ errors: [{ field: "code", key: "codeTaken" }] });
    expect(await problemOf(addInstrument, p.mira, { ...raw, code: "C 189" })).toMatchObject({ errors: [{ field: "code", key: "instrumentCode" }] });
    expect(await problemOf(addInstrument, p.mira, { ...raw, articles: "6 | Equality\n\n– | Nothing\n7" })).toMatchObject({ errors: [{ field: "articles", key: "listed.number", values: { line: 3 } }, { field: "articles", key: "listed.heading", values: { line: 4 } }] });
    for (const who of [p.ilir, p.dana]) expect(await problemOf(addInstrument, who, raw)).toMatchObject({ kind: "not_allowed" });
    expect(await execute(addInstrument, p.jonas, raw)).toMatchObject({ ok: true, value: { code: "ILO-C189" } });
  });

  test("is corrected by whoever read it last, and an article that left the list stays at its end", async () => {
    const { version } = await c97();
    const about = { code: "ILO-C97", kind: "convention", shortEn: "ILO C97", titleEn: "Migration for Employment", body: "ILO" };
    await done(changeInstrument, p.mira, { ...about, version });
    expect(await problemOf(changeInstrument, p.mira, { ...about, version, titleEn: "Other" })).toMatchObject({ kind: "changed_meanwhile" });
    await done(listArticles, p.mira, { code: "ILO-C97", version: version + 1, articles: "6 | Equal treatment\n2 | Service" });
    expect((await c97()).articles.map(({ number, headingEn }) => [number, headingEn])).toEqual([["6", "Equal treatment"], ["2", "Service"], ["1", "Information on migration law"], ["8", "Loss of capacity to work"], ["13", "Entry into force"]]);
  });
});

describe("a ratification", () => {
  const record = { code: "ILO-C143", country: "MDA", state: "ratified", on: "2005-12-12", source: "NORMLEX", asOf: "2024-05" };

  test("names its source, its day and the day it was looked up, and reads by country", async () => {
    await execute(recordRatification, p.mira, record, { at: NOW });
    await execute(recordRatification, p.mira, { ...record, country: "BLR", state: "not_ratified", on: "1999" }, { at: NOW });
    expect((await findInstrument(p.ilir, "ILO-C143"))!.ratifications).toMatchObject([{ country: "BLR", state: "not_ratified", on: null }, { country: "MDA", state: "ratified", on: "2005-12-12", source: "NORMLEX", asOf: "2024-05" }]);
    expect(await findCountryRatifications(p.mira, "MDA")).toMatchObject([{ code: "ILO-C143", state: "ratified" }]);
  });

  test.each([
    ["without the day it happened", { country: "ALB", on: "" }, "on", "required"], ["as of tomorrow", { country: "ALB", asOf: "2024-06-02" }, "asOf", "future"], ["as of before it happened", { country: "ALB", asOf: "2004" }, "asOf", "later"], ["of no country", { country: "XXX" }, "country", "choose"], ["without a source", { source: "" }, "source", "required"],
  ])("%s is refused", async (_, more, field, key) => {
    expect(await problemOf(recordRatification, p.mira, { ...record, ...more })).toMatchObject({ errors: [{ field, key }] });
  });

  test("is not overwritten by somebody who has not read it", async () => {
    expect(await problemOf(recordRatification, p.mira, { ...record, state: "denounced", on: "2024-01-01" })).toMatchObject({ kind: "changed_meanwhile", fields: expect.arrayContaining([expect.objectContaining({ name: "state", theirs: "ratified" })]) });
    expect(await execute(recordRatification, p.mira, { ...record, version: 1, state: "denounced", on: "2024-01-01" }, { at: NOW })).toMatchObject({ ok: true });
  });
});

describe("a national law", () => {
  test("holds its articles in its own language, as they were pasted", async () => {
    expect(await findLaws(p.mira, "BLR")).toMatchObject([{ shortTitle: "Law 225-Z", articles: 2 }]);
    expect(await findLaw(p.mira, lawId)).toMatchObject({ language: "ru", articles: [{ number: "23", heading: "Договор", text: "В письменной форме." }, { number: "24", heading: "Разрешение", text: null }] });
    expect(await findLaw(p.mira, "nothing")).toBeUndefined();
  });

  test("is written anew without losing an article that rows may cite", async () => {
    await done(writeLaw, p.mira, { lawId, version: 1, articles: "Статья 1. Термины\nСтатья 23. Договор\nВ двух экземплярах." });
    expect((await findLaw(p.mira, lawId))!.articles).toEqual([{ number: "1", heading: "Термины", text: null }, { number: "23", heading: "Договор", text: "В двух экземплярах." }, { number: "24", heading: "Разрешение", text: null }]);
    expect(await problemOf(writeLaw, p.mira, { lawId, version: 1, articles: "Статья 1. x" })).toMatchObject({ kind: "changed_meanwhile" });
    expect(await problemOf(writeLaw, p.mira, { lawId, version: 2, articles: "Статья 1. x\nСтатья 1. y" })).toMatchObject({ errors: [{ field: "articles", key: "listed.twice", values: { line: 2 } }] });
  });

  test("has a short name of its own within its country", async () => {
    const raw = { country: "BLR", shortTitle: "Law 225-Z", titleEn: "Another" };
    expect(await problemOf(addLaw, p.mira, raw)).toMatchObject({ errors: [{ field: "shortTitle", key: "nameTaken" }] });
    const other = await done(addLaw, p.mira, { ...raw, shortTitle: "Labour code" });
    expect(await problemOf(changeLaw, p.mira, { ...raw, lawId: other.lawId, version: 1 })).toMatchObject({ errors: [{ field: "shortTitle", key: "nameTaken" }] });
    await done(changeLaw, p.mira, { ...raw, lawId: other.lawId, version: 1, shortTitle: "Code", asOf: "2018-06-01" });
    expect(await findLaw(p.mira, other.lawId)).toMatchObject({ shortTitle: "Code", asOf: "2018-06-01", version: 2 });
    expect(await problemOf(addLaw, p.elena, raw)).toMatchObject({ kind: "not_allowed" });
  });
});
