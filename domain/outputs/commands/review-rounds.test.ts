import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { as } from "@/db/client";
import { outputFiles, outputPassages, texts } from "@/db/schema";
import { actionInImplementation, asOwner, done, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { findDueRounds } from "../queries/find-due-rounds";
import { findOutput } from "../queries/find-output";
import { findSentText } from "../queries/find-sent-text";
import { findVersionDifferences } from "../queries/find-version-differences";
import { addOutputVersion } from "./add-output-version";
import { registerOutput } from "./register-output";
import { remindOfOutputRound } from "./remind-of-round";
import { returnOutput } from "./return-output";
import { saveSection } from "./save-section";
import { sendOutputForReview } from "./send-output";
import { validateOutput } from "./validate-output";
import { viewSection } from "./view-section";

useDatabase();
let p: People;
let reference: string;
let number: number;
let sections: string[];
const SENT = new Date("2018-04-03T10:00:00Z");
const RETURNED = new Date("2018-04-10T10:00:00Z");

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

const refused = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const version = () => asOwner(async (sql) => (await sql`select o.version from outputs o join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${number}`)[0]!.version as number);
const at = async (more = {}) => ({ reference, number, version: await version(), ...more });
const section = (index: number, more = {}) => ({ reference, number, sectionId: sections[index], language: "en", origin: "written", heading: `Section ${index + 1}`, body: "First words.", version: 0, ...more });
const view = (index: number, said: string, note = "", read = 0) => ({ reference, number, sectionId: sections[index], view: said, note, version: read });
const mails = (template: string) => asOwner((sql) => sql`select to_address, to_organisation_id, facts from outbox where template = ${template} and facts->>'number' = ${String(number)} order by queued_at, id`);

/** A report of two sections in English and French, sent on 3 April. */
beforeEach(async () => {
  ({ number } = await done(registerOutput, p.mira, { reference, type: "analysis_report", titleEn: "Analysis report", language: "en" }));
  sections = ["", ""];
  for (const index of [0, 1]) sections[index] = (await done(saveSection, p.mira, section(index, { sectionId: "" }), SENT)).sectionId;
  for (const index of [0, 1]) await done(saveSection, p.mira, section(index, { language: "fr", origin: "human_translation", body: "Premiers mots.", fits: "on" }), SENT);
  await done(sendOutputForReview, p.mira, await at(), SENT);
});

describe("a review", () => {
  it("locks what is sent and tells the authority; the facility cannot write until it is back", async () => {
    expect(await findSentText(p.ilir, reference, number)).toMatchObject({ version: 1, sections: [{ position: 1, isChanged: null, views: [] }, { position: 2 }] });
    expect((await findSentText(p.ilir, reference, number))!.sections[0]!.text.map(({ language, body }) => [language, body])).toEqual([["en", "First words."], ["fr", "Premiers mots."]]);
    expect(await mails("output.to_review")).toMatchObject([{ to_organisation_id: p.ilir.organisationId, facts: { version: "1", by: "Mira" } }]);
    expect(await refused(saveSection, p.mira, section(0, { version: 1, body: "Other words." }))).toMatchObject({ kind: "wrong_stage" });
    expect(await findSentText(p.zeki, reference, number)).toBeUndefined();
    expect(await findSentText(p.dana, reference, number)).toBeUndefined();
  });

  it("goes section by section: agree, ask for changes in words, or no view; an answer can be changed, once read", async () => {
    expect(await refused(viewSection, p.elena, view(0, "changes"))).toMatchObject({ kind: "invalid", errors: [{ field: "note", key: "changes" }] });
    await done(viewSection, p.elena, view(0, "changes", "Name the articles."));
    await done(viewSection, p.ilir, view(1, "no_view"));
    expect((await findSentText(p.mira, reference, number))!.sections.map(({ views }) => views.map(({ view: said, note, givenByName }) => [said, note, givenByName]))).toEqual([[["changes", "Name the articles.", "Elena"]], [["no_view", null, "Ilir"]]]);
    expect(await refused(viewSection, p.ilir, view(0, "agree"))).toMatchObject({ kind: "changed_meanwhile", by: "Elena" });
    await done(viewSection, p.ilir, view(0, "agree", "", 1));
    expect(await refused(viewSection, p.mira, view(0, "agree"))).toMatchObject({ kind: "not_allowed" });
    expect(await refused(viewSection, p.zeki, view(0, "agree"))).toEqual({ kind: "not_found" });
    expect(await refused(viewSection, p.ilir, { ...view(0, "agree"), sectionId: crypto.randomUUID() })).toEqual({ kind: "not_found" });
    const [event] = await asOwner((sql) => sql`select facts, audience from audit_events where type = 'output.section_viewed' order by id desc limit 1`);
    expect(event).toMatchObject({ audience: "authority", facts: { section: 1, view: "agree" } });
  });

  it("is validated by a signatory in the language that was read, and only when no section is to be changed", async () => {
    await done(viewSection, p.elena, view(0, "changes", "Name the articles."));
    expect(await refused(validateOutput, p.ilir, await at({ language: "fr" }))).toMatchObject({ kind: "unmet", missing: [{ key: "outputs.noChangesAsked" }] });
    await done(viewSection, p.elena, view(0, "agree", "", 1));
    expect(await refused(validateOutput, p.ilir, await at())).toMatchObject({ kind: "invalid", errors: [{ field: "language", key: "choose" }] });
    expect(await refused(validateOutput, p.ilir, await at({ language: "ru" }))).toMatchObject({ kind: "invalid", errors: [{ field: "language", key: "choose" }] });
    expect(await refused(validateOutput, p.elena, await at({ language: "fr" }))).toMatchObject({ kind: "not_allowed" });
    await done(validateOutput, p.ilir, await at({ language: "fr" }));
    expect(await findOutput(p.ilir, reference, String(number))).toMatchObject({ state: "validated", reviews: [{ verdict: "validated", versionNumber: 1, language: "fr" }] });
    const approved = (await findSentText(p.ilir, reference, number))!.sections.map(({ text }) => text.map(({ language, approvals }) => [language, approvals.length]));
    expect(approved).toEqual([[["en", 0], ["fr", 1]], [["en", 0], ["fr", 1]]]);
    expect(await mails("output.validated")).toMatchObject([{ to_address: "mira@example.org", facts: { language: "fr" } }]);
  });
});

describe("a return", () => {
  const giveBack = async (more = {}) => done(returnOutput, p.elena, await at({ reason: "See section 1.", ...more }), RETURNED);

  it("names the sections to change, gives 90 days the first time and 30 later, and locks version 1", async () => {
    await done(viewSection, p.elena, view(0, "changes", "Name the articles."), RETURNED);
    await giveBack();
    expect(await findOutput(p.ilir, reference, String(number))).toMatchObject({ state: "returned", rounds: [{ number: 1, version: 1, askedOn: "2018-04-10", dueOn: "2018-07-09", sections: [sections[0]], left: [sections[0]], answer: null }] });
    expect(await mails("output.returned")).toMatchObject([{ to_address: "mira@example.org", facts: { dueOn: "2018-07-09", reason: "See section 1." } }]);
    // The draft of the next version is not the authority's to read.
    await done(saveSection, p.mira, section(0, { body: "Article 6 of Convention 97.", version: 1 }), new Date("2018-04-20T10:00:00Z"));
    expect((await findSentText(p.ilir, reference, number))!.sections[0]!.text[0]!.body).toBe("First words.");
    expect(await as(p.ilir, (tx) => tx.select({ number: texts.number }).from(texts))).not.toContainEqual({ number: 2 });
    await done(sendOutputForReview, p.mira, await at({ answer: "Articles named in section 1." }), new Date("2018-05-02T10:00:00Z"));
    await done(returnOutput, p.elena, await at({ reason: "Still not.", checklist: pdf("checklist.pdf") }), new Date("2018-05-10T10:00:00Z"));
    expect((await findOutput(p.ilir, reference, String(number)))!.rounds[0]).toMatchObject({ number: 2, version: 2, dueOn: "2018-06-09", checklist: { name: "checklist.pdf" } });
  });

  it("is not sent again before each section named is written anew and somebody says what was changed", async () => {
    await done(viewSection, p.elena, view(1, "changes", "Too short."), RETURNED);
    await giveBack();
    const again = async (answer: string) => refused(sendOutputForReview, p.mira, await at({ answer }));
    expect(await again("Done.")).toMatchObject({ kind: "unmet", missing: [{ key: "outputs.changesMade", href: `/actions/${reference}/outputs/${number}/text` }] });
    await done(saveSection, p.mira, section(0, { body: "Another section.", version: 1 }));
    expect(await again("Done.")).toMatchObject({ kind: "unmet" });
    await done(saveSection, p.mira, section(1, { body: "Longer, with the reasons.", version: 1 }));
    expect((await findOutput(p.mira, reference, String(number)))!.rounds[0]!.left).toEqual([]);
    expect(await again("")).toMatchObject({ kind: "invalid", errors: [{ field: "answer", key: "roundAnswer" }] });
    expect(await again("Section 2 gives the reasons now.")).toBeUndefined();
    expect(await findOutput(p.ilir, reference, String(number))).toMatchObject({ state: "in_review", rounds: [{ answer: "Section 2 gives the reasons now.", answeredByName: "Mira" }], versions: [{ number: 2 }, { number: 1 }] });
    expect((await mails("output.to_review"))[1]).toMatchObject({ facts: { version: "2", changed: "Section 2 gives the reasons now." } });
    expect(await findVersionDifferences(p.ilir, { reference, number, to: 2 })).toMatchObject({ from: 1, to: 2, said: "Section 2 gives the reasons now.", after: { sections: [{ isChanged: true }, { isChanged: true }] } });
    expect(await findVersionDifferences(p.ilir, { reference, number, to: 1 })).toBeUndefined();
    expect(await findVersionDifferences(p.zeki, { reference, number, to: 2 })).toBeUndefined();
  });

  it("with a checklist alone is answered by a new file, of a language once until it is sent", async () => {
    await giveBack({ checklist: pdf("checklist.pdf") });
    expect(await refused(sendOutputForReview, p.mira, await at({ answer: "Done." }))).toMatchObject({ kind: "unmet", missing: [{ key: "outputs.changesMade" }] });
    for (const name of ["first.pdf", "second.pdf"]) await done(addOutputVersion, p.mira, { reference, number, language: "ru", origin: "human_translation", file: pdf(name, name) });
    expect((await findOutput(p.ilir, reference, String(number)))!.versions.map((one) => one.number)).toEqual([1]);
    await done(sendOutputForReview, p.mira, await at({ answer: "A Russian file." }));
    expect((await findOutput(p.ilir, reference, String(number)))!.versions[0]).toMatchObject({ number: 2, textLanguages: ["en", "fr"], files: [{ language: "ru", origin: "human_translation", file: { name: "second.pdf" } }] });
    expect(await as(p.zeki, (tx) => tx.select({ id: outputFiles.id }).from(outputFiles))).toEqual([]);
    expect(await as(p.zeki, (tx) => tx.select({ id: outputPassages.id }).from(outputPassages))).toEqual([]);
  });

  it("reminds the lead seven days before, once", async () => {
    await giveBack({ checklist: pdf("checklist.pdf") });
    const due = async (today: string) => (await findDueRounds(SYSTEM_ACTOR, today)).filter((one) => one.number === number);
    expect(await due("2018-07-01")).toEqual([]);
    expect(await due("2018-07-02")).toEqual([{ reference, number }]);
    expect(await refused(remindOfOutputRound, p.mira, { reference, number })).toMatchObject({ kind: "not_allowed" });
    expect(await execute(remindOfOutputRound, SYSTEM_ACTOR, { reference, number }, { at: new Date("2018-07-01T06:00:00Z") })).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    await done(remindOfOutputRound, SYSTEM_ACTOR, { reference, number }, new Date("2018-07-02T06:00:00Z"));
    expect(await due("2018-07-03")).toEqual([]);
    expect(await refused(remindOfOutputRound, SYSTEM_ACTOR, { reference, number })).toEqual({ kind: "already_sent" });
    expect(await mails("output.round_due")).toMatchObject([{ to_address: "mira@example.org", facts: { dueOn: "2018-07-09" } }]);
  });
});
