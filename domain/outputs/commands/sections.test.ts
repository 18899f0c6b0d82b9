import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { as } from "@/db/client";
import { textApprovals, texts } from "@/db/schema";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { approveTexts } from "@/domain/texts/commands/approve-texts";
import { reviewText } from "@/domain/texts/commands/review-text";
import { shareTexts } from "@/domain/texts/commands/share-texts";
import { readTexts } from "@/domain/texts/queries/read-passages";
import { execute } from "@/server/command";
import { findOutputText } from "../queries/find-output-text";
import { orderSection } from "./order-section";
import { registerOutput } from "./register-output";
import { removeSection } from "./remove-section";
import { saveSection } from "./save-section";

useDatabase();
let p: People;
let reference: string;
let number: number;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

beforeEach(async () => {
  ({ number } = await done(registerOutput, p.mira, { reference, type: "analysis_report", titleEn: "Analysis report", language: "en" }));
});

const original = (more = {}) => ({ reference, number, language: "ru", origin: "written", heading: "Вывод", body: "Присоединиться можно.", version: 0, ...more });
const english = (sectionId: string, more = {}) => ({ reference, number, sectionId, language: "en", origin: "human_translation", heading: "Conclusion", body: "Joining is possible.", fits: "on", version: 0, ...more });
const refused = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const text = async (actor = p.mira) => (await findOutputText(actor, reference, number)).sections[0]?.text;
const states = async () => (await text())!.map(({ language, number: version, isStale }) => [language, version, isStale]);

describe("a section of an output", () => {
  it("is written in one language and translated; editing the original marks the translation stale, until it follows", async () => {
    const { sectionId } = await done(saveSection, p.mira, original());
    await done(saveSection, p.mira, english(sectionId));
    expect(await states()).toEqual([["ru", 1, false], ["en", 1, false]]);
    await done(saveSection, p.mira, original({ sectionId, body: "Присоединиться можно в 2019 году.", version: 1 }));
    expect(await states()).toEqual([["ru", 2, false], ["en", 1, true]]);
    await done(saveSection, p.mira, english(sectionId, { body: "Joining is possible, once.", fits: undefined, version: 1 }));
    expect(await states()).toEqual([["ru", 2, false], ["en", 2, true]]);
    await done(saveSection, p.mira, english(sectionId, { body: "Joining is possible in 2019.", version: 2 }));
    expect(await states()).toEqual([["ru", 2, false], ["en", 3, false]]);
    expect(await asOwner((sql) => sql`select type, facts->>'language' as language, audience from audit_events where type = 'output.text_saved' order by id desc limit 1`)).toEqual([{ type: "output.text_saved", language: "en", audience: "facility" }]);
  });

  it("has one original: a second one, and a translation of nothing or of itself, are refused in words", async () => {
    expect(await refused(saveSection, p.mira, original({ origin: "machine_translation" }))).toMatchObject({ errors: [{ field: "origin", key: "originalFirst" }] });
    expect(await refused(saveSection, p.mira, original({ heading: "", body: "" }))).toMatchObject({ errors: [{ field: "body", key: "required" }] });
    const { sectionId } = await done(saveSection, p.mira, original());
    expect(await refused(saveSection, p.mira, english(sectionId, { origin: "written" }))).toMatchObject({ errors: [{ field: "origin", key: "originalElsewhere" }] });
    expect(await refused(saveSection, p.mira, original({ sectionId, origin: "human_translation", version: 1 }))).toMatchObject({ errors: [{ field: "origin", key: "isOriginal" }] });
    const both = await Promise.all(["ru", "fr"].map((language) => execute(saveSection, p.mira, original({ language }))));
    expect(both.every(({ ok }) => ok)).toBe(true);
  });

  it("loses no text of 20,000 characters: whoever read an earlier version gets both texts back", async () => {
    const long = "ы".repeat(20_000);
    const { sectionId } = await done(saveSection, p.mira, original({ body: long }));
    await done(saveSection, p.marek, original({ sectionId, body: "Короче.", version: 1 }));
    expect(await refused(saveSection, p.mira, original({ sectionId, body: `${long.slice(1)}я`, version: 1 }))).toMatchObject({ kind: "changed_meanwhile", by: "Marek", fields: [{ name: "body", mine: `${long.slice(1)}я`, theirs: "Короче." }] });
    expect(await refused(saveSection, p.mira, original({ sectionId, body: "Короче.", version: 1 }))).toBeUndefined();
    expect(await asOwner((sql) => sql`select number, length(body) as length from texts where subject_id = ${sectionId} order by number`)).toEqual([{ number: 1, length: 20_000 }, { number: 2, length: 7 }]);
  });

  it("is checked by a second person, in the version they read", async () => {
    const { sectionId } = await done(saveSection, p.mira, original());
    await done(saveSection, p.mira, english(sectionId));
    const [, translation] = (await text())!;
    expect(await refused(reviewText, p.mira, { reference, textId: translation!.id })).toMatchObject({ errors: [{ key: "reviewByAnother" }] });
    await done(reviewText, p.marek, { reference, textId: translation!.id });
    expect((await text())![1]).toMatchObject({ review: { byName: "Marek" } });
    await done(saveSection, p.mira, english(sectionId, { body: "Joining is possible soon.", version: 1 }));
    expect((await text())![1]).toMatchObject({ number: 2, review: null });
    expect(await refused(reviewText, p.marek, { reference, textId: translation!.id })).toMatchObject({ kind: "changed_meanwhile", by: "Mira" });
    expect(await refused(reviewText, p.ilir, { reference, textId: translation!.id })).toMatchObject({ kind: "not_allowed" });
  });

  it("moves, and is taken out without losing its words", async () => {
    const { sectionId: first } = await done(saveSection, p.mira, original());
    const { sectionId: second } = await done(saveSection, p.mira, original({ heading: "Второй" }));
    await done(orderSection, p.mira, { reference, number, sectionId: second, move: "up" });
    expect((await findOutputText(p.mira, reference, number)).sections.map(({ id }) => id)).toEqual([second, first]);
    await done(orderSection, p.mira, { reference, number, sectionId: second, move: "up" });
    await done(removeSection, p.mira, { reference, number, sectionId: second });
    expect((await findOutputText(p.mira, reference, number)).sections.map(({ id }) => id)).toEqual([first]);
    expect(await refused(saveSection, p.mira, original({ sectionId: second, version: 1 }))).toEqual({ kind: "not_found" });
    expect(await asOwner((sql) => sql`select body from texts where subject_id = ${second}`)).toHaveLength(1);
    expect(await refused(saveSection, p.jonas, original())).toMatchObject({ kind: "not_allowed" });
  });
});

describe("a version that is shared", () => {
  it("is what the authority reads, whatever the facility writes next; an approval covers it and nothing else", async () => {
    const { sectionId } = await done(saveSection, p.mira, original());
    const subject = { table: "output_sections" as const, ids: [sectionId] };
    const seen = async () => (await as(p.ilir, (tx) => readTexts(tx, subject))).get(sectionId)?.body;
    expect(await seen()).toBeUndefined();
    const { id } = (await text())![0]!;
    await as(p.mira, (tx) => shareTexts(tx, [id], "authority"));
    await done(saveSection, p.mira, original({ sectionId, body: "Черновик.", version: 1 }));
    const [row] = await asOwner((sql) => sql`select action_id from texts where id = ${id}`);
    await as(p.ilir, (tx) => approveTexts(tx, { actor: p.ilir, now: new Date("2018-04-24T10:00:00Z"), actionId: row!.action_id, textIds: [id] }));
    expect(await seen()).toMatchObject([{ number: 1, body: "Присоединиться можно.", approvals: [{ byName: "Ilir", on: "2018-04-24" }] }]);
    expect(await text()).toMatchObject([{ number: 2, approvals: [] }]);
    expect(await as(p.zeki, (tx) => tx.select({ id: texts.id }).from(texts))).toEqual([]);
    expect(await as(p.dana, (tx) => tx.select({ id: textApprovals.id }).from(textApprovals))).toEqual([]);
  });
});
