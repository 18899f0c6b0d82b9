import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { actionInReporting, asOwner, done, FIVE_SECTIONS, presentedAction, validatedOutput, versionOf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { canonicalText } from "../canonical-text";
import { clearReport } from "./clear-report";
import { freezeReport } from "./freeze-report";
import { presentAction } from "./present-action";
import { recordPresentation } from "./record-presentation";
import { returnReport } from "./return-report";
import { saveReport } from "./save-report";
import { sendReportForReview } from "./send-report";

useDatabase();
useFiles();
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

describe("the final report", () => {
  it("is written, returned, cleared, presented and frozen", async () => {
    const reference = await actionInReporting(p);
    const output = await validatedOutput(p, reference);
    expect(await problemOf(saveReport, p.ilir, { reference, context: "x" })).toEqual({ kind: "not_allowed" });
    await done(saveReport, p.mira, { reference, context: "A ministry asks." });
    expect(await problemOf(sendReportForReview, p.mira, { reference, version: 1 })).toMatchObject({ kind: "unmet", missing: [{ key: "reports.sectionsWritten", href: `/actions/${reference}/report/edit` }] });
    expect(await problemOf(clearReport, p.ilir, { reference, version: 1 })).toEqual({ kind: "not_found" });
    await done(saveReport, p.mira, { reference, version: 1, ...FIVE_SECTIONS });
    expect(await problemOf(saveReport, p.marek, { reference, version: 1, ...FIVE_SECTIONS })).toMatchObject({ kind: "changed_meanwhile", by: "Mira" });
    await done(sendReportForReview, p.mira, { reference, version: 2 });
    expect(await reportRow(reference)).toMatchObject({ state: "in_review", court: "authority" });
    expect(await problemOf(saveReport, p.mira, { reference, version: 3, ...FIVE_SECTIONS })).toMatchObject({ kind: "wrong_stage" });

    expect(await problemOf(returnReport, p.elena, { reference, version: 3, reason: "x" })).toEqual({ kind: "not_allowed" });
    expect(await problemOf(returnReport, p.zeki, { reference, version: 3, reason: "x" })).toEqual({ kind: "not_found" });
    await done(returnReport, p.ilir, { reference, version: 3, reason: "Name the two conventions." });
    expect(await reportRow(reference)).toMatchObject({ state: "returned", return_reason: "Name the two conventions.", court: "facility" });
    await done(saveReport, p.mira, { reference, version: 4, ...FIVE_SECTIONS, context: "Conventions 97 and 143." });
    await done(sendReportForReview, p.mira, { reference, version: 5 });
    await done(clearReport, p.ilir, { reference, version: 6 });
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
    const [presented] = await asOwner((sql) => sql`select o.state, o.presented_on, d.audience from outputs o join output_versions v on v.output_id = o.id join documents d on d.id = v.document_id join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${output}`);
    expect(presented).toMatchObject({ state: "presented", presented_on: "2018-06-05", audience: "delegation" });
    expect(await problemOf(recordPresentation, p.mira, { reference, version: 1, ...MINSK, heldOn: "2018-06-06", endedOn: "" })).toMatchObject({ kind: "wrong_stage" });
    await done(recordPresentation, p.mira, { reference, version: 1, ...MINSK, reaction: "The ministry builds its strategy on it." });

    const { hash } = await done(freezeReport, p.mira, { reference, version: 8 });
    expect(await reportRow(reference)).toMatchObject({ state: "frozen", hash });
    const text = canonicalText(reference, { ...FIVE_SECTIONS, context: "Conventions 97 and 143." }, { ...MINSK, delegationHeadPresent: true, reaction: "The ministry builds its strategy on it.", pressUrls: ["https://example.org/a", "https://example.org/b"] });
    expect(hash).toBe(createHash("sha256").update(text).digest("hex"));
    expect(await problemOf(recordPresentation, p.mira, { reference, version: 2, ...MINSK })).toMatchObject({ kind: "wrong_stage" });
  });

  it("is presented only once cleared, and its events are told to who may know", async () => {
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
