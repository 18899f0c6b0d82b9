import { beforeAll, describe, expect, it } from "vitest";
import { actionInDesign, actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { languagesOf, wordsIn } from "../languages";
import { CONCEPT_PARTS } from "../parts";
import { findConcept } from "../queries/find-concept";
import { findConceptVersions } from "../queries/find-concept-versions";
import { acceptConcept } from "./accept-concept";
import { checkConceptTranslation } from "./check-concept-translation";
import { reviseConcept } from "./revise-concept";
import { saveConcept } from "./save-concept";
import { sendConcept } from "./send-concept";
import { translateConcept } from "./translate-concept";
import { unlockConcept } from "./unlock-concept";

useDatabase();
let p: People;
beforeAll(async () => void (p = await people()));

const TEXT = { purpose: "Know what joining would take.", approach: "Compare, then advise." };
const FRENCH = { purpose: "Savoir ce qu’exigerait l’adhésion.", approach: "Comparer, puis conseiller." };
const inFrench = (reference: string, more: Record<string, unknown> = {}) => ({ reference, language: "fr", origin: "human_translation", fits: "on", version: 0, ...FRENCH, ...more });

async function begun(): Promise<string> {
  const reference = await actionInDesign(p);
  await done(saveConcept, p.mira, { reference, language: "en", ...TEXT });
  return reference;
}
const statesOf = async (who: (typeof p)["mira"], reference: string) => languagesOf((await findConcept(who, reference))!.words).map(({ language, origin, isStale, review, missing }) => ({ language, origin, isStale, checked: review?.byName ?? null, missing }));

describe("the words of a concept", () => {
  it("are a version of each part at each saving that changed it, and the columns say the latest", async () => {
    const reference = await begun();
    await done(saveConcept, p.mira, { reference, language: "en", version: 1, ...TEXT, approach: "Compare with Moldova." });
    await done(saveConcept, p.mira, { reference, language: "en", version: 2, ...TEXT, approach: "Compare with Moldova.", risks: "The frame." });
    await done(saveConcept, p.mira, { reference, language: "en", version: 3, ...TEXT, approach: "Compare with Moldova." });
    const rows = await asOwner((sql) => sql`select t.field, t.number, t.body from texts t join concepts c on c.id = t.subject_id join actions a on a.id = c.action_id where a.reference = ${reference} order by t.field, t.number`);
    expect(rows.map(({ field, number, body }) => [field, number, body])).toEqual([["approach", 1, TEXT.approach], ["approach", 2, "Compare with Moldova."], ["purpose", 1, TEXT.purpose], ["risks", 1, "The frame."], ["risks", 2, ""]]);
    const concept = (await findConcept(p.mira, reference))!;
    for (const part of CONCEPT_PARTS) expect(wordsIn(concept.words, "en")[part], part).toBe(concept[part]);
  });

  it("stay in the language they were begun in", async () => {
    const reference = await begun();
    await done(saveConcept, p.mira, { reference, language: "fr", version: 1, ...TEXT, risks: "The frame." });
    expect(await findConcept(p.mira, reference)).toMatchObject({ language: "en", risks: "The frame." });
    expect(await statesOf(p.mira, reference)).toMatchObject([{ language: "en", origin: "written" }]);
  });
});

describe("a translation of a concept", () => {
  it("is made part by part, says what is missing, and is stale in the parts whose original moved on", async () => {
    const reference = await begun();
    await done(translateConcept, p.mira, inFrench(reference, { approach: "" }));
    expect(await statesOf(p.mira, reference)).toMatchObject([{ language: "en" }, { language: "fr", origin: "human_translation", isStale: false, missing: ["approach"] }]);
    await done(translateConcept, p.mira, inFrench(reference, { version: 1 }));
    await done(saveConcept, p.mira, { reference, language: "en", version: 1, ...TEXT, approach: "Compare with Moldova." });
    const { words } = (await findConcept(p.mira, reference))!;
    expect([words.purpose, words.approach].map(([, french]) => french!.isStale)).toEqual([false, true]);
    await done(translateConcept, p.mira, inFrench(reference, { version: 2, approach: "Comparer avec la Moldavie." }));
    expect(await statesOf(p.mira, reference)).toMatchObject([{}, { isStale: false, missing: [] }]);
  });

  it("is refused where it translates nothing, is the original, or was drawn from another text than the one that stands", async () => {
    const reference = await begun();
    for (const [raw, error] of [
      [inFrench(reference, { language: "en" }), { field: "language", key: "isOriginal" }],
      [inFrench(reference, { purpose: "", approach: "" }), { field: "purpose", key: "required" }],
      [inFrench(reference, { risks: "Le cadre." }), { field: "risks", key: "originalFirst" }],
      [inFrench(reference, { origin: "written" }), { field: "origin", key: "choose" }],
    ] as const) expect(await execute(translateConcept, p.mira, raw)).toMatchObject({ problem: { kind: "invalid", errors: [error] } });
    await done(translateConcept, p.mira, inFrench(reference));
    expect(await execute(translateConcept, p.marek, inFrench(reference, { purpose: "Autre." }))).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira", versions: { read: 0, now: 2 }, fields: [{ name: "purpose", mine: "Autre.", theirs: FRENCH.purpose }] } });
    for (const who of [p.elena, p.zeki, p.dana, p.jonas]) expect((await execute(translateConcept, who, inFrench(reference, { version: 2 }))).ok).toBe(false);
  });

  it("is checked by somebody else, once, as it was read", async () => {
    const reference = await begun();
    const check = (who: (typeof p)["mira"], version: number, language = "fr") => execute(checkConceptTranslation, who, { reference, language, version });
    expect(await check(p.marek, 0)).toMatchObject({ problem: { kind: "not_found" } });
    expect(await check(p.marek, 2, "en")).toMatchObject({ problem: { kind: "not_found" } });
    await done(translateConcept, p.mira, inFrench(reference));
    expect(await check(p.mira, 2)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "language", key: "reviewByAnother" }] } });
    expect(await check(p.marek, 1)).toMatchObject({ problem: { kind: "changed_meanwhile" } });
    expect(await check(p.marek, 2)).toMatchObject({ ok: true });
    expect(await check(p.marek, 2)).toMatchObject({ problem: { kind: "already_sent" } });
    expect(await statesOf(p.mira, reference)).toMatchObject([{}, { checked: "Marek" }]);
  });

  it("goes to the authority with the text, unless a machine made it and nobody checked it", async () => {
    const reference = await begun();
    await done(translateConcept, p.mira, inFrench(reference, { origin: "machine_translation" }));
    await done(translateConcept, p.mira, inFrench(reference, { language: "ru", purpose: "Знать, чего требует присоединение." }));
    await done(sendConcept, p.mira, { reference, version: 1 });
    expect(await statesOf(p.ilir, reference)).toMatchObject([{ language: "en" }, { language: "ru" }]);
    expect((await findConceptVersions(p.ilir, reference)).map(({ words, parts }) => [languagesOf(words).map(({ language }) => language), parts.purpose])).toEqual([[["en", "ru"], TEXT.purpose]]);
    await done(checkConceptTranslation, p.marek, { reference, language: "fr", version: 2 });
    expect(await statesOf(p.ilir, reference), "checked, it follows").toMatchObject([{ language: "en" }, { language: "fr", checked: "Marek" }, { language: "ru" }]);
  });

  it("stays with the facility while it is written anew; the authority reads the one it was given, marked as older", async () => {
    const reference = await begun();
    await done(translateConcept, p.mira, inFrench(reference));
    await done(sendConcept, p.mira, { reference, version: 1 });
    await done(reviseConcept, p.elena, { reference, version: 2, ...TEXT, approach: "Compare with Moldova." });
    expect(await statesOf(p.ilir, reference)).toMatchObject([{ language: "en" }, { language: "fr", isStale: true }]);
    await done(translateConcept, p.mira, inFrench(reference, { version: 2, approach: "Comparer avec la Moldavie." }));
    expect(wordsIn((await findConcept(p.ilir, reference))!.words, "fr").approach).toBe(FRENCH.approach);
    await done(checkConceptTranslation, p.marek, { reference, language: "fr", version: 3 });
    expect(wordsIn((await findConcept(p.ilir, reference))!.words, "fr").approach).toBe("Comparer avec la Moldavie.");
  });
});

describe("an acceptance", () => {
  it("names the version and the languages that were read, and approves exactly those words", async () => {
    const reference = await begun();
    await done(translateConcept, p.mira, inFrench(reference));
    await done(translateConcept, p.mira, inFrench(reference, { language: "ru", origin: "machine_translation" }));
    await done(sendConcept, p.mira, { reference, version: 1 });
    await done(acceptConcept, p.mira, { reference, version: 2 });
    await done(acceptConcept, p.ilir, { reference, version: 3, languages: ["fr", "ru"] });
    const concept = (await findConcept(p.ilir, reference))!;
    expect(concept.acceptances).toMatchObject(expect.arrayContaining([expect.objectContaining({ side: "facility", languages: ["en"] }), expect.objectContaining({ side: "authority", languages: ["en", "fr"] })]));
    const approvers = (language: string) => concept.words.purpose.find((passage) => passage.language === language)!.approvals.map(({ byName }) => byName).sort();
    expect([approvers("en"), approvers("fr")]).toEqual([["Ilir", "Mira"], ["Ilir"]]);
    await done(unlockConcept, p.mira, { reference, version: 4 });
    await done(saveConcept, p.mira, { reference, language: "en", version: 5, ...TEXT, purpose: "Another." });
    expect((await findConcept(p.mira, reference))!.words.purpose[0]!.approvals, "a later version is not covered").toEqual([]);
  });
});

describe("a concept that replaces an agreed one", () => {
  it("begins with its words in every language, as checked and as stale as they were", async () => {
    const reference = await actionInImplementation(p);
    const before = (await findConcept(p.mira, reference))!;
    await done(translateConcept, p.mira, { reference, language: "fr", origin: "human_translation", fits: "on", version: 0, ...FRENCH });
    await done(checkConceptTranslation, p.marek, { reference, language: "fr", version: 2 });
    await done(unlockConcept, p.mira, { reference, version: before.version });
    const after = (await findConcept(p.mira, reference))!;
    expect(after).toMatchObject({ number: 2, state: "drafting", language: "en", purpose: before.purpose });
    expect(await statesOf(p.mira, reference)).toMatchObject([{ language: "en" }, { language: "fr", isStale: false, checked: "Marek" }]);
    await done(saveConcept, p.mira, { reference, language: "en", version: after.version, purpose: "Another.", approach: after.approach });
    expect(await statesOf(p.mira, reference)).toMatchObject([{}, { isStale: true }]);
  });
});

describe("an authority that holds the pen", () => {
  it("writes by SQL nothing but the concept, in its own name, for both sides to read", async () => {
    const reference = await begun();
    await done(sendConcept, p.mira, { reference, version: 1 });
    const { as } = await import("@/db/client");
    const { texts } = await import("@/db/schema");
    const [row] = await asOwner((sql) => sql`select t.* from texts t join actions a on a.id = t.action_id where a.reference = ${reference} and t.field = 'purpose'`);
    const plain = { actionId: row!.action_id as string, subjectTable: "concepts" as const, subjectId: row!.subject_id as string, field: "purpose", language: "en", number: 9, origin: "written" as const, body: "Theirs.", audience: "authority" as const, writtenById: p.ilir.userId, writtenByName: "Ilir", writtenAt: new Date() };
    const tried = (more: Record<string, unknown>) => as(p.ilir, (tx) => tx.insert(texts).values({ ...plain, ...more } as never)).then(() => "kept", () => "refused");
    expect(await Promise.all([tried({ subjectTable: "recommendations" }), tried({ audience: "public" }), tried({ writtenById: p.mira.userId }), tried({ actionId: crypto.randomUUID() })])).toEqual(["refused", "refused", "refused", "refused"]);
    expect(await tried({})).toBe("kept");
  });
});
