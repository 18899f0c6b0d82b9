import { beforeAll, describe, expect, it } from "vitest";
import { actionInReporting, asOwner, done, FIVE_SECTIONS, presentedAction, validatedOutput, versionOf, writeReport } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { reviewText } from "@/domain/texts/commands/review-text";
import { execute } from "@/server/command";
import { findReportAccount } from "../queries/find-report";
import { clearReport } from "./clear-report";
import { commentOnReport } from "./comment-on-report";
import { presentAction } from "./present-action";
import { recordPresentation } from "./record-presentation";
import { resolveComment } from "./resolve-comment";
import { returnReport } from "./return-report";
import { saveReportSection } from "./save-report-section";
import { sendReportForReview } from "./send-report";

useDatabase();
let p: People;

beforeAll(async () => {
  p = await people();
});

const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const reportRow = (reference: string) => asOwner(async (sql) => (await sql`select r.*, a.court, a.stage from final_reports r join actions a on a.id = r.action_id where a.reference = ${reference}`)[0]!);
const MINSK = { heldOn: "2018-06-05", endedOn: "2018-06-06", place: "Minsk", level: "senior_officials", institutions: "Ministry of the Interior", delegationHeadPresent: "yes", pressUrls: "https://example.org/a\nhttps://example.org/b" };
const section = (reference: string, name: string, body: string, version = 0) => ({ reference, section: name, language: "en", origin: "written", body, version });

describe("the final report", () => {
  it("is written, returned, cleared and presented", async () => {
    const reference = await actionInReporting(p);
    const output = await validatedOutput(p, reference);
    expect(await problemOf(saveReportSection, p.ilir, section(reference, "context", "x"))).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(saveReportSection, p.mira, section(reference, "epilogue", "x"))).toMatchObject({ kind: "invalid", errors: [{ field: "section", key: "choose" }] });
    await done(saveReportSection, p.mira, section(reference, "context", "A ministry asks."));
    expect(await problemOf(sendReportForReview, p.mira, { reference, version: 1 })).toMatchObject({ kind: "unmet", missing: [{ key: "reports.sectionsWritten", href: `/actions/${reference}/report` }] });
    expect(await problemOf(clearReport, p.ilir, { reference, version: 1 })).toEqual({ kind: "not_found" });
    for (const [name, body] of Object.entries(FIVE_SECTIONS)) await done(saveReportSection, p.mira, section(reference, name, body, name === "context" ? 1 : 0));
    expect(await problemOf(saveReportSection, p.marek, section(reference, "lessons", "Mine", 0))).toMatchObject({ kind: "changed_meanwhile", by: "Mira", fields: [{ name: "body", mine: "Mine", theirs: FIVE_SECTIONS.lessons }] });
    await done(sendReportForReview, p.mira, { reference, version: 1 });
    expect(await reportRow(reference)).toMatchObject({ state: "in_review", court: "authority" });
    expect(await problemOf(saveReportSection, p.mira, section(reference, "context", "Late", 1))).toMatchObject({ kind: "wrong_stage" });

    expect(await problemOf(returnReport, p.elena, { reference, version: 2, reason: "x" })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(returnReport, p.zeki, { reference, version: 2, reason: "x" })).toEqual({ kind: "not_found" });
    await done(returnReport, p.ilir, { reference, version: 2, reason: "Name the two conventions." });
    expect(await reportRow(reference)).toMatchObject({ state: "returned", return_reason: "Name the two conventions.", court: "facility" });
    await done(saveReportSection, p.mira, section(reference, "context", "Conventions 97 and 143.", 1));
    await done(sendReportForReview, p.mira, { reference, version: 3 });
    await done(clearReport, p.ilir, { reference, version: 4 });
    expect(await reportRow(reference)).toMatchObject({ state: "cleared", cleared_by_name: "Ilir", court: "facility" });

    const version = await versionOf("actions", reference);
    expect(await problemOf(presentAction, p.mira, { reference, version })).toMatchObject({ kind: "unmet", missing: [{ key: "actions.presentationRecorded", href: `/actions/${reference}/report/presentation` }] });
    expect(await problemOf(recordPresentation, p.mira, { reference, ...MINSK, endedOn: "2018-06-04" })).toMatchObject({ kind: "invalid", errors: [{ field: "endedOn", key: "later" }] });
    expect(await problemOf(recordPresentation, p.mira, { reference, ...MINSK, heldOn: "2018-02-30" })).toMatchObject({ kind: "invalid", errors: [{ field: "heldOn", key: "realDate" }] });
    expect(await problemOf(recordPresentation, p.mira, { reference, ...MINSK, pressUrls: "ftp://x" })).toMatchObject({ kind: "invalid", errors: [{ field: "pressUrls", key: "url" }] });
    await done(recordPresentation, p.mira, { reference, ...MINSK });
    await done(presentAction, p.mira, { reference, version: await versionOf("actions", reference) });
    expect(await reportRow(reference)).toMatchObject({ state: "presented", stage: "follow_up", court: null });
    const checks = await asOwner((sql) => sql`select months, due_on, c.state from check_ins c join actions a on a.id = c.action_id where a.reference = ${reference} order by months`);
    expect(checks.map(({ months, due_on, state }) => [months, due_on, state])).toEqual([[6, "2018-12-05", "scheduled"], [12, "2019-06-05", "scheduled"], [24, "2020-06-05", "scheduled"], [36, "2021-06-05", "scheduled"]]);
    const [presented] = await asOwner((sql) => sql`select o.state, o.presented_on, d.audience from outputs o join output_versions v on v.output_id = o.id join output_files f on f.version_id = v.id join documents d on d.id = f.document_id join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${output}`);
    expect(presented).toMatchObject({ state: "presented", presented_on: "2018-06-05", audience: "delegation" });
    expect(await problemOf(recordPresentation, p.mira, { reference, version: 1, ...MINSK, heldOn: "2018-06-06", endedOn: "" })).toMatchObject({ kind: "wrong_stage" });
    await done(recordPresentation, p.mira, { reference, version: 1, ...MINSK, reaction: "The ministry builds its strategy on it." });
  });

  it("tells its events to who may know", async () => {
    const reference = await actionInReporting(p);
    expect(await problemOf(recordPresentation, p.mira, { reference, ...MINSK })).toMatchObject({ kind: "unmet", missing: [{ key: "actions.finalReportCleared" }] });
    const presented = await presentedAction(p);
    const told = await asOwner((sql) => sql`select type, audience from audit_events e join actions a on a.id = e.action_id where a.reference = ${presented} and type like any(array['report.%', 'presentation.%', 'action.presented', 'output.%', 'check_in.%']) order by e.id`);
    expect(Object.fromEntries(told.map(({ type, audience }) => [type, audience]))).toEqual({
      "output.registered": "facility", "output.sent": "authority", "output.validated": "authority", "report.saved": "facility", "report.sent": "authority", "report.cleared": "authority",
      "presentation.recorded": "delegation", "action.presented": "delegation", "output.presented": "delegation", "check_in.scheduled": "delegation",
    });
  });
});

describe("what stands in the way of sending it", () => {
  it("is a reference that leads nowhere, a translation nobody checked, and one of an earlier original", async () => {
    const reference = await actionInReporting(p);
    await writeReport(p, reference);
    const french = { reference, section: "context", language: "fr", origin: "machine_translation", fits: "on", body: "Un ministère demande." };
    await done(saveReportSection, p.mira, { ...french, version: 0 });
    await done(saveReportSection, p.mira, section(reference, "impact", "They accepted [R7], see [^3].", 1));
    expect(await problemOf(sendReportForReview, p.mira, { reference, version: 1 })).toMatchObject({
      kind: "unmet", missing: [{ key: "reports.referencesKnown", values: { references: "[R7] [^3]" } }, { key: "reports.textsChecked", values: { sections: "context (fr)" } }],
    });
    await done(saveReportSection, p.mira, section(reference, "impact", "They accepted it.", 2));
    const textId = await asOwner(async (sql) => (await sql`select t.id from texts t join actions a on a.id = t.action_id where a.reference = ${reference} and language = 'fr'`)[0]!.id);
    await done(reviewText, p.marek, { reference, textId });
    await done(saveReportSection, p.mira, section(reference, "context", "A ministry asks again.", 1));
    expect(await problemOf(sendReportForReview, p.mira, { reference, version: 1 })).toMatchObject({ kind: "unmet", missing: [{ key: "reports.translationsCurrent", values: { sections: "context (fr)" } }] });
    await done(saveReportSection, p.mira, { ...french, origin: "human_translation", body: "Un ministère demande encore.", version: 1 });
    await done(sendReportForReview, p.mira, { reference, version: 1 });
  });

  it("is a mission whose report nobody has approved", async () => {
    const reference = await actionInReporting(p);
    await writeReport(p, reference);
    await asOwner((sql) => sql`update mission_reports set state = 'submitted', approved_on = null where action_id = (select id from actions where reference = ${reference})`);
    expect(await problemOf(sendReportForReview, p.mira, { reference, version: 1 })).toMatchObject({ kind: "unmet", missing: [{ key: "reports.missionsReported", values: { numbers: "1" }, href: `/actions/${reference}/plan` }] });
  });
});

describe("what the authority reads", () => {
  it("is what was sent: later facts and words do not change under its eyes, and it clears exactly these, in the languages it names", async () => {
    const reference = await actionInReporting(p);
    await writeReport(p, reference);
    await done(saveReportSection, p.mira, { reference, section: "context", language: "fr", origin: "human_translation", fits: "on", body: "Un ministère demande.", version: 0 });
    expect(await findReportAccount(p.ilir, reference)).toBeUndefined();
    await done(sendReportForReview, p.mira, { reference, version: 1 });
    await asOwner((sql) => sql`update activities set women = 70 where action_id = (select id from actions where reference = ${reference})`);
    const [seen, live] = [(await findReportAccount(p.ilir, reference))!, (await findReportAccount(p.mira, reference))!];
    expect(seen.standing.kind).toBe("sent");
    expect(seen.content.facts.activities[0]).toMatchObject({ women: 7 });
    expect(seen.texts.context!.map(({ language }) => language)).toEqual(["en", "fr"]);
    expect(live.content.facts.activities[0]).toMatchObject({ women: 70 });
    expect(live.differences.map(({ key, before, after }) => [key, before, after])).toEqual([["activities.1.women", 7, 70], ["figures.unlisted", 12, 75]]);
    await done(clearReport, p.ilir, { reference, version: 2, languages: [] });
    const approved = await asOwner((sql) => sql`select t.field, t.language from text_approvals x join texts t on t.id = x.text_id join actions a on a.id = t.action_id where a.reference = ${reference} and t.subject_table = 'final_reports' order by 1, 2`);
    expect(approved.map(({ field, language }) => `${field} ${language}`), "the French was not named").toEqual(["concept en", "context en", "impact en", "lessons en", "practices en"]);
    expect(await findReportAccount(p.zeki, reference)).toBeUndefined();
    expect(await findReportAccount(p.dana, reference), "nothing before the presentation").toBeUndefined();
  });
});

describe("remarks on a section", () => {
  it("stay with the facility unless they are shared, are answered once, and stop when the report is cleared", async () => {
    const reference = await actionInReporting(p);
    await writeReport(p, reference);
    await done(commentOnReport, p.marek, { reference, section: "context", text: "Too long." });
    await done(commentOnReport, p.marek, { reference, section: "context", text: "Is the date right?", isShared: "on" });
    expect(await problemOf(commentOnReport, p.ilir, { reference, section: "context", text: "x" }), "nothing was sent yet").toEqual({ kind: "not_found" });
    await done(sendReportForReview, p.mira, { reference, version: 1 });
    await done(commentOnReport, p.elena, { reference, section: "impact", text: "The decree is missing." });
    const read = async (actor: (typeof p)["mira"]) => (await findReportAccount(actor, reference))!.comments.map(({ text, audience }) => [text, audience]);
    expect(await read(p.mira)).toEqual([["Too long.", "facility"], ["Is the date right?", "authority"], ["The decree is missing.", "authority"]]);
    expect(await read(p.ilir)).toEqual([["Is the date right?", "authority"], ["The decree is missing.", "authority"]]);
    const theirs = (await findReportAccount(p.mira, reference))!.comments[2]!;
    expect(await problemOf(resolveComment, p.ilir, { reference, commentId: theirs.id, version: 1, answer: "x" })).toMatchObject({ kind: "not_allowed" });
    await done(resolveComment, p.mira, { reference, commentId: theirs.id, version: 1, answer: "Added." });
    expect(await problemOf(resolveComment, p.mira, { reference, commentId: theirs.id, version: 2, answer: "Again" })).toEqual({ kind: "already_sent" });
    expect((await findReportAccount(p.elena, reference))!.comments[1]).toMatchObject({ answer: "Added.", resolvedByName: "Mira", organisationName: p.elena.organisationName });
    await done(clearReport, p.ilir, { reference, version: 2 });
    expect(await problemOf(commentOnReport, p.mira, { reference, section: "context", text: "Too late" })).toMatchObject({ kind: "wrong_stage" });
  });
});
