import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { as } from "@/db/client";
import { caseStudyEditions, caseStudyPapers, caseStudySeals, recommendations } from "@/db/schema";
import { clearedCaseStudy, publishedCaseStudy, sentCaseStudy, studyVersion, writtenCaseStudy } from "@/db/testing/case-studies";
import { actionInImplementation, asOwner, done, pdf, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { PUBLIC_READER, SYSTEM_ACTOR } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { caseStudyDocument } from "@/server/case-studies/document";
import { findCaseStudy, findSentCaseStudy } from "../queries/find-case-study";
import { findEdition, findEditions } from "../queries/find-edition";
import { checkCaseStudyVisibility } from "./check-visibility";
import { clearCaseStudy } from "./clear-case-study";
import { draftCaseStudy } from "./draft-case-study";
import { keepCaseStudyPaper } from "./keep-paper";
import { publishCaseStudy } from "./publish-case-study";
import { reopenCaseStudy } from "./reopen-case-study";
import { returnCaseStudy } from "./return-case-study";
import { saveCaseStudySection } from "./save-section";
import { sendCaseStudy } from "./send-case-study";
import { withdrawCaseStudy } from "./withdraw-case-study";

useDatabase();
useFiles();
let p: People;
beforeAll(async () => void (p = await people()));

const at = async (reference: string) => ({ reference, version: await studyVersion(reference) });
const marks = { hasEmblem: "on", hasStatement: "on", hasDisclaimer: "on" };
const text = (reference: string, section: string, body: string, more: object = {}) => ({ reference, section, language: "en", origin: "written", heading: section === "opening" ? "Rights before departure" : "", body, version: 1, ...more });

test("the draft is made of what the record says, with the seals of what is flagged, and leaves alone what somebody wrote", async () => {
  const reference = await presentedAction(p);
  expect(await execute(draftCaseStudy, p.jonas, { reference, language: "en" })).toMatchObject({ problem: { kind: "not_allowed" } });
  await done(saveCaseStudySection, p.mira, text(reference, "lessons", "Our own words.", { version: 0 }));
  await done(draftCaseStudy, p.mira, { reference, language: "en" });
  const { texts } = (await findCaseStudy(p.mira, reference))!;
  expect(Object.fromEntries(Object.entries(texts).map(([section, [one]]) => [section, one!.body]))).toEqual({ opening: "Know what joining the conventions would take.", context: "A ministry asks.", concept: "Compare, then advise.", practices: "A working group.", impact: "A strategy is being written.", lessons: "Our own words." });
  expect(await execute(draftCaseStudy, p.mira, { reference, language: "en" })).toMatchObject({ problem: { errors: [{ key: "nothingToDraft" }] } });
  const early = await actionInImplementation(p);
  expect(await execute(draftCaseStudy, p.mira, { reference: early, language: "en" })).toMatchObject({ problem: { kind: "wrong_stage" } });
});

test("it is sent only whole, with seals that are proven and references that lead somewhere", async () => {
  const reference = await writtenCaseStudy(p);
  await done(saveCaseStudySection, p.mira, text(reference, "lessons", "Begin with the law [C1] [^7]."));
  await done(saveCaseStudySection, p.mira, text(reference, "practices", ""));
  const refused = await execute(sendCaseStudy, p.mira, await at(reference));
  expect(refused).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "caseStudies.sectionsWritten" }, { key: "caseStudies.sealsProven", values: { numbers: "1" } }, { key: "caseStudies.referencesKnown" }] } });
});

test("the authority reads what was sent and nothing later, asks for changes, and clears by its signatory", async () => {
  const reference = await sentCaseStudy(p);
  expect(await execute(saveCaseStudySection, p.mira, text(reference, "lessons", "Changed behind their back."))).toMatchObject({ problem: { kind: "wrong_stage", noun: "caseStudies" } });
  expect((await findSentCaseStudy(p.elena, reference))!.content.texts).toHaveLength(6);
  expect([await findSentCaseStudy(p.zeki, reference), await findSentCaseStudy(p.dana, reference), await findCaseStudy(p.ilir, reference)]).toEqual([undefined, undefined, undefined]);
  expect(await execute(clearCaseStudy, p.elena, { ...(await at(reference)), languages: [] })).toMatchObject({ problem: { kind: "not_allowed" } });
  await done(returnCaseStudy, p.ilir, { ...(await at(reference)), reason: "Name the second ministry." });
  expect((await findCaseStudy(p.mira, reference))!.study).toMatchObject({ state: "drafting", changesAsked: "Name the second ministry." });
  await done(saveCaseStudySection, p.mira, text(reference, "lessons", "Begin with the law, and name both ministries."));
  await done(sendCaseStudy, p.mira, await at(reference));
  await done(clearCaseStudy, p.ilir, { ...(await at(reference)), languages: ["fr"] });
  expect((await findCaseStudy(p.mira, reference))!).toMatchObject({ study: { state: "cleared", clearedByName: "Ilir", clearedLanguages: ["en"] }, sentNumber: 2 });
});

test("it is published only with a check of its visibility, and then word by word as it was cleared", async () => {
  const reference = await clearedCaseStudy(p);
  expect(await execute(publishCaseStudy, p.mira, await at(reference))).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "caseStudies.visibilityChecked" }] } });
  await done(checkCaseStudyVisibility, p.mira, { reference, ...marks });
  expect(await execute(publishCaseStudy, p.ilir, await at(reference))).toMatchObject({ problem: { kind: "not_allowed" } });
  await done(publishCaseStudy, p.mira, await at(reference));
  const found = (await findEdition(reference, "en"))!;
  expect(found.edition).toMatchObject({ number: 1, withdrawn: null, hash: createHash("sha256").update(found.body).digest("hex") });
  expect(found.languages).toEqual(["en"]);
  expect((await findEdition(reference, "fr"))!.document).toBeUndefined();
  expect(found.document).toMatchObject({ title: "Rights before departure", place: [{ text: "Belarus" }, { text: " (2017)" }] });
  expect(found.document!.sections[0]!.blocks.map(({ seals }) => seals)).toEqual([[], [{ number: 6, name: "Part of existing priorities" }]]);
  expect(found.document!.notes[0]!.runs[0]!.text).toBe("A data portal, 2016");
  expect(found.document!.characteristics.filter(({ isFlagged }) => isFlagged).map(({ number }) => number)).toEqual([5, 6]);
  expect((await findEditions("fr")).map((entry) => entry.reference)).toContain(reference);
});

test("a new version leaves what is public as it is until it is cleared and published in its turn", async () => {
  const reference = await publishedCaseStudy(p);
  await done(reopenCaseStudy, p.mira, await at(reference));
  await done(saveCaseStudySection, p.mira, text(reference, "opening", "A second thought."));
  expect((await findEdition(reference, "en"))!.document!.hook).toEqual([{ text: "A ministry asked before it ratified." }]);
  expect(await execute(publishCaseStudy, p.mira, await at(reference))).toMatchObject({ problem: { kind: "wrong_stage" } });
  await done(sendCaseStudy, p.mira, await at(reference));
  await done(clearCaseStudy, p.ilir, { ...(await at(reference)), languages: [] });
  // The check was of the version before.
  expect(await execute(publishCaseStudy, p.mira, await at(reference))).toMatchObject({ problem: { kind: "unmet" } });
  await done(checkCaseStudyVisibility, p.mira, { reference, ...marks });
  await done(publishCaseStudy, p.mira, await at(reference));
  expect((await findEdition(reference, "en"))!).toMatchObject({ edition: { number: 2 }, document: { hook: [{ text: "A second thought." }] } });
});

test("withdrawn, its address keeps a word and nothing else", async () => {
  const reference = await publishedCaseStudy(p);
  const withdrawal = { reason: "The ministry asked by letter.", wordEn: "Withdrawn at the ministry's request.", wordFr: "Retirée à la demande du ministère." };
  expect(await execute(withdrawCaseStudy, p.ilir, { ...(await at(reference)), ...withdrawal })).toMatchObject({ problem: { kind: "not_allowed" } });
  await done(withdrawCaseStudy, p.mira, { ...(await at(reference)), ...withdrawal });
  expect(await findEdition(reference, "en")).toMatchObject({ edition: { withdrawn: { wordEn: "Withdrawn at the ministry's request." } }, document: undefined, languages: [], body: "", paper: null });
  expect((await findEditions("en")).map((entry) => entry.reference)).not.toContain(reference);
  expect(await execute(withdrawCaseStudy, p.mira, { ...(await at(reference)), ...withdrawal })).toMatchObject({ problem: { kind: "wrong_stage" } });
  const [event] = await asOwner((sql) => sql`select reason, facts from audit_events where type = 'case_study.withdrawn' order by id desc limit 1`);
  expect(event).toMatchObject({ reason: "The ministry asked by letter.", facts: { edition: 1 } });
});

test("its PDF is kept once a language, by nobody but the system", async () => {
  const reference = await publishedCaseStudy(p);
  const paper = { reference, edition: "1", language: "en", file: pdf() };
  expect(await execute(keepCaseStudyPaper, p.mira, paper)).toMatchObject({ problem: { kind: "not_allowed" } });
  const { sha256 } = await done(keepCaseStudyPaper, SYSTEM_ACTOR, paper);
  expect((await findEdition(reference, "en"))!.paper).toMatchObject({ sha256 });
  expect(await execute(keepCaseStudyPaper, SYSTEM_ACTOR, { ...paper, submissionId: undefined })).toMatchObject({ ok: false });
});

test("whoever is not signed in reads what was published, and no row of an Action", async () => {
  expect(await findSentCaseStudy(p.dana, await publishedCaseStudy(p))).toBeUndefined();
  expect((await as(PUBLIC_READER, (tx) => tx.select({ number: caseStudyEditions.number }).from(caseStudyEditions))).length).toBeGreaterThan(0);
  expect(await as(PUBLIC_READER, (tx) => tx.select({ number: recommendations.number }).from(recommendations))).toEqual([]);
  await expect(as(PUBLIC_READER, (tx) => tx.select({ number: caseStudySeals.number }).from(caseStudySeals))).rejects.toThrow();
  await expect(as(PUBLIC_READER, (tx) => tx.delete(caseStudyPapers))).rejects.toThrow();
  await expect(as(p.marek, (tx) => tx.update(caseStudyEditions).set({ body: "{}" }))).rejects.toThrow();
});

test("the document says everything in its language", async () => {
  const reference = await sentCaseStudy(p);
  const { content } = (await findSentCaseStudy(p.ilir, reference))!;
  const french = caseStudyDocument(content, "fr");
  expect(french).toMatchObject({ title: "Préparer les droits des travailleurs migrants", place: [{ text: "Biélorussie" }, { text: " (2017)" }], facts: [{ label: "Autorité requérante", text: "Ministère de l’Intérieur" }, { label: "Présentation" }] });
  expect(french.themes.map(({ label }) => label)).toContain("Migration légale et mobilité");
});
