import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { as } from "@/db/client";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { compareRows, legalTexts, rowsOfSheet } from "@/db/testing/comparisons";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { beginMeeting } from "@/domain/meetings/commands/begin-meeting";
import { openMeeting } from "@/domain/meetings/commands/open-meeting";
import { planMeeting } from "@/domain/meetings/commands/plan-meeting";
import { findRecommendation } from "@/domain/recommendations/queries/find-recommendation";
import { addMember } from "@/domain/working-groups/commands/add-member";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { execute } from "@/server/command";
import { findApprovedSheets } from "../queries/find-approved-sheets";
import { findComparison } from "../queries/find-comparison";
import { findLine } from "../queries/find-line";
import { findPaste } from "../queries/find-paste";
import { addRow } from "./add-row";
import { agreeRows } from "./agree-rows";
import { approveSheet } from "./approve-sheet";
import { commentRow } from "./comment-row";
import { reopenSheet, shareSheet, takeBackSheet } from "./move-sheet";
import { openSheet } from "./open-sheet";
import { pasteColumn } from "./paste-column";
import { recommendGap } from "./recommend-gap";
import { removeRow } from "./remove-row";
import { saveRow } from "./save-row";

useDatabase();
let p: People;
let reference: string;
let number: number;

beforeAll(async () => {
  p = await people();
  await legalTexts(p);
});
beforeEach(async () => {
  reference = await actionInImplementation(p);
  ({ number } = await done(openSheet, p.mira, { reference, instrument: "ILO-C97", country: "BLR" }));
}, 30_000);

const NOW = new Date("2018-05-02T10:00:00Z");
const lines = async (who = p.mira) => (await findComparison(who, reference)).lines;
const line = async (article: string) => (await lines()).find((one) => one.article === article)!;
const problemOf = async (...[definition, actor, raw]: Parameters<typeof execute>) => {
  const result = await execute(definition, actor, raw);
  return result.ok ? undefined : result.problem;
};
const at = async (article: string) => ({ reference, rowId: (await line(article)).id, version: (await line(article)).version });
const lastEvent = () => asOwner(async (sql) => (await sql`select * from audit_events order by id desc limit 1`)[0]!);
const sheetVersion = async () => (await findComparison(p.mira, reference)).sheets[0]!.version;
const sheetAt = async () => ({ reference, number, version: await sheetVersion() });
const compareAll = () => compareRows(p, reference, number);
const agreeAll = async () => done(agreeRows, p.mira, { reference, number, rows: (await rowsOfSheet(reference, number)).map(({ id, version }) => `${id}.${version}`), agreedBy: "Working group", agreedOn: "2018-04-26" }, NOW);

describe("a sheet", () => {
  test("opens with a row for each article that national law can answer to, in their order", async () => {
    expect((await lines()).map(({ article, headingFr, conformity, sheet }) => [article, headingFr, conformity, sheet])).toEqual([["1", "Informations sur le droit de la migration", null, 1], ["6", "Égalité de traitement", null, 1], ["8", null, null, 1]]);
    expect(await lastEvent()).toMatchObject({ type: "comparison.opened", audience: "facility", facts: { instrument: "ILO C97", country: "BLR" } });
  });

  test("is opened once for an instrument and a country, by the team alone", async () => {
    const again = { reference, instrument: "ILO-C97", country: "BLR" };
    expect(await problemOf(openSheet, p.mira, again)).toMatchObject({ errors: [{ field: "instrument", key: "comparedAlready" }] });
    expect(await problemOf(openSheet, p.mira, { ...again, instrument: "ILO-C999" })).toMatchObject({ errors: [{ field: "instrument", key: "choose" }] });
    expect(await problemOf(openSheet, p.mira, { ...again, country: "MDA", outputNumber: "7" })).toMatchObject({ errors: [{ field: "outputNumber", key: "choose" }] });
    expect(await problemOf(openSheet, p.jonas, { ...again, country: "MDA" })).toMatchObject({ kind: "not_allowed" });
    expect((await done(openSheet, p.mira, { ...again, country: "MDA" })).number).toBe(2);
  });

  test("is shared once something was compared, and the authority is told by mail", async () => {
    expect(await lines(p.elena)).toEqual([]);
    expect(await problemOf(shareSheet, p.mira, await sheetAt())).toMatchObject({ kind: "unmet", missing: [{ key: "comparisons.articlesCompared" }] });
    await compareAll();
    await done(shareSheet, p.mira, await sheetAt());
    expect(await lines(p.elena)).toHaveLength(3);
    expect(await asOwner((sql) => sql`select to_organisation_id, facts->>'instrument' as instrument from outbox where template = 'comparison.shared' and action_id = (select id from actions where reference = ${reference})`)).toEqual([{ to_organisation_id: p.ilir.organisationId, instrument: "ILO C97" }]);
    expect((await findComparison(p.zeki, reference)).lines).toEqual([]);
  });

  test("is taken back from the authority", async () => {
    await compareAll();
    await done(shareSheet, p.mira, await sheetAt());
    expect(await problemOf(takeBackSheet, p.ilir, await sheetAt())).toMatchObject({ kind: "not_allowed" });
    await done(takeBackSheet, p.mira, await sheetAt());
    expect(await findComparison(p.ilir, reference)).toMatchObject({ sheets: [], lines: [] });
  });

  test("is approved by the signatory when everything was compared and every gap agreed; the delegation then reads its figures, and of its rows what advice comes from and nothing that is proposed", async () => {
    const { rowId } = await at("8");
    await compareAll();
    await done(shareSheet, p.mira, await sheetAt());
    await done(saveRow, p.mira, { reference, rowId, version: 2, conformity: "" });
    expect(await problemOf(approveSheet, p.ilir, await sheetAt())).toMatchObject({ kind: "unmet", missing: [{ key: "comparisons.everyArticleCompared", href: `/partner/actions/${reference}/comparison/1` }, { key: "comparisons.everyGapAgreed" }] });
    await done(saveRow, p.mira, { reference, rowId, version: 3, conformity: "not_applicable" });
    await agreeAll();
    expect(await problemOf(approveSheet, p.elena, await sheetAt())).toMatchObject({ kind: "not_allowed" });
    expect(await findApprovedSheets(p.dana, reference)).toEqual([]);
    await done(approveSheet, p.ilir, await sheetAt(), NOW);
    expect(await findApprovedSheets(p.dana, reference)).toMatchObject([{ shortEn: "ILO C97", country: "BLR", approvedOn: "2018-05-02", rows: 3, conforming: 1, gaps: 1 }]);
    expect(await findApprovedSheets(p.otto, reference)).toEqual([]);
    const gapsFor = (reader: (typeof p)["dana"]) => as(reader, (tx) => tx.execute(sql`select instrument, article, gap from legal_comparisons where conformity in ('partial', 'none')`));
    expect(await gapsFor(p.dana)).toMatchObject([{ instrument: "ILO C97" }]);
    expect(await gapsFor(p.otto)).toHaveLength(0);
    await expect(as(p.dana, (tx) => tx.execute(sql`select proposal from legal_comparisons`))).rejects.toThrow();
    await expect(findComparison(p.dana, reference)).rejects.toThrow();
    expect(await lastEvent()).toMatchObject({ type: "comparison.approved", audience: "delegation" });
  });

  test("approved, it stays as it is until it is opened again with a reason", async () => {
    await compareAll();
    await done(shareSheet, p.mira, await sheetAt());
    await agreeAll();
    expect(await problemOf(approveSheet, p.mira, await sheetAt())).toMatchObject({ errors: [{ field: "onBehalfOf", key: "required" }] });
    await done(approveSheet, p.mira, { ...(await sheetAt()), onBehalfOf: "Working group, on paper" });
    expect((await findComparison(p.mira, reference)).sheets[0]).toMatchObject({ state: "approved", approvedByName: "Mira", onBehalfOf: "Working group, on paper" });
    expect(await problemOf(saveRow, p.mira, { ...(await at("6")), gap: "Other" })).toMatchObject({ kind: "wrong_stage" });
    await done(reopenSheet, p.mira, { ...(await sheetAt()), reason: "The law was amended." });
    expect(await findApprovedSheets(p.dana, reference)).toEqual([]);
    await done(saveRow, p.mira, { ...(await at("6")), gap: "Other" });
  });
});

describe("a row", () => {
  test("keeps each cell that is saved, and who wrote in it first", async () => {
    await done(saveRow, p.mira, { ...(await at("6")), conformity: "partial" });
    await done(saveRow, p.marek, { ...(await at("6")), gap: "Families are left out.", provision: "law 225-z, 23: in writing" });
    expect(await line("6")).toMatchObject({ conformity: "partial", gap: "Families are left out.", provision: "Law 225-Z, 23: in writing", author: "Mira", version: 3 });
    const { changes, audience } = await lastEvent();
    expect(audience).toBe("facility");
    expect(changes).toEqual(expect.arrayContaining([{ field: "gap", before: null, after: "Families are left out." }, { field: "provision", before: null, after: "Law 225-Z, 23: in writing" }]));
    expect((await findLine(p.mira, reference, (await at("6")).rowId))!.cited).toMatchObject({ label: "Law 225-Z, 23", heading: "Договор", text: "В письменной форме.", language: "ru" });
  });

  test("is not overwritten: the second writer is told both texts and who was first", async () => {
    const read = await at("6");
    await done(saveRow, p.mira, { ...read, provision: "Law 225-Z, 24", institutionId: p.ilir.organisationId });
    expect(await problemOf(saveRow, p.marek, { ...read, provision: "Nothing", institutionId: "" })).toMatchObject({
      kind: "changed_meanwhile", by: "Mira", fields: [{ name: "provision", mine: "Nothing", theirs: "Law 225-Z, 24" }, { name: "institution", mine: "", theirs: "Ministry of the Interior" }], versions: { read: 1, now: 2 },
    });
    expect(await line("6")).toMatchObject({ provision: "Law 225-Z, 24" });
  });

  test.each([["conformity", "perhaps"], ["institutionId", "11111111-1111-4111-8111-111111111111"]])("refuses %s that does not exist", async (field, value) => {
    expect(await problemOf(saveRow, p.mira, { ...(await at("6")), [field]: value })).toMatchObject({ errors: [{ field, key: "choose" }] });
  });

  test("of another Action or another team's is not there", async () => {
    const row = await at("6");
    expect(await problemOf(saveRow, p.jonas, { ...row, gap: "x" })).toMatchObject({ kind: "not_allowed" });
    const other = await actionInImplementation(p);
    expect(await problemOf(saveRow, p.mira, { ...row, reference: other, gap: "x" })).toEqual({ kind: "not_found" });
  });

  test("is added beside an article, and taken out again unless something hangs on it", async () => {
    const { rowId } = await done(addRow, p.mira, { reference, number, article: "6", provision: "Law 225-Z, 24" });
    await done(addRow, p.mira, { reference, number, article: "13" });
    expect((await lines()).map(({ article }) => article)).toEqual(["1", "6", "6", "8", "13"]);
    expect(await problemOf(addRow, p.mira, { reference, number, article: "99" })).toMatchObject({ errors: [{ field: "article" }] });
    await done(commentRow, p.mira, { reference, rowId, text: "Is this the right article?" });
    expect(await problemOf(removeRow, p.mira, { reference, rowId, version: 1 })).toMatchObject({ kind: "unmet", missing: [{ key: "comparisons.rowFree" }] });
    await done(removeRow, p.mira, await at("13"));
    expect((await lines()).map(({ article }) => article)).toEqual(["1", "6", "6", "8"]);
  });

  test("is remarked on by the authority once it reads it, and by the facility", async () => {
    await compareAll();
    const { rowId } = await at("6");
    expect(await problemOf(commentRow, p.elena, { reference, rowId, text: "x" })).toEqual({ kind: "not_found" });
    await done(shareSheet, p.mira, await sheetAt());
    await done(commentRow, p.elena, { reference, rowId, text: "Families are covered by decree." });
    await done(commentRow, p.mira, { reference, rowId, text: "Which one?" });
    expect((await findLine(p.elena, reference, rowId))!.remarks.map(({ text, authorName }) => [authorName, text])).toEqual([["Elena", "Families are covered by decree."], ["Mira", "Which one?"]]);
    expect(await problemOf(commentRow, p.zeki, { reference, rowId, text: "x" })).toEqual({ kind: "not_found" });
  });
});

describe("the group's agreement", () => {
  test("is recorded for rows that are compared and described, with who agreed and when", async () => {
    const rows = async (...articles: string[]) => Promise.all(articles.map(async (article) => { const { rowId, version } = await at(article); return `${rowId}.${version}`; }));
    expect(await problemOf(agreeRows, p.mira, { reference, number, rows: await rows("6"), agreedBy: "Group", agreedOn: "2018-04-26" })).toMatchObject({ errors: [{ field: "rows", key: "describeFirst" }] });
    await done(saveRow, p.mira, { ...(await at("6")), conformity: "none" });
    expect(await problemOf(agreeRows, p.mira, { reference, number, rows: await rows("6"), agreedBy: "Group", agreedOn: "2018-04-26" })).toMatchObject({ errors: [{ field: "rows", key: "describeFirst" }] });
    await done(saveRow, p.mira, { ...(await at("6")), gap: "None." });
    await done(saveRow, p.mira, { ...(await at("1")), conformity: "full" });
    for (const [raw, field] of [[{ agreedOn: "2018-04" }, "agreedBy"], [{ agreedBy: "Group" }, "agreedOn"], [{ agreedBy: "Group", agreedOn: "2199-01-01" }, "agreedOn"]] as const) expect(await problemOf(agreeRows, p.mira, { reference, number, rows: await rows("6"), ...raw })).toMatchObject({ errors: [{ field }] });
    await done(agreeRows, p.mira, { reference, number, rows: await rows("1", "6"), agreedBy: "Working group, in writing", agreedOn: "2018-04" });
    expect(await line("6")).toMatchObject({ agreedOn: "2018-04", agreedBy: "Working group, in writing", version: 4 });
    expect(await lastEvent()).toMatchObject({ type: "comparison.agreed", facts: { count: 2 }, changes: expect.arrayContaining([{ field: "article", before: null, after: "1, 6" }]) });
  });

  test("comes from a meeting of this Action's group, with its day", async () => {
    await done(formGroup, p.mira, { reference, name: "Inter-ministerial group", organisationId: p.ilir.organisationId, personName: "Ilir", email: "ilir@example.org" });
    await done(addMember, p.mira, { reference, newOrganisation: "Employment agency", newOrganisationKind: "agency", personName: "Boris", email: "boris@agency.example", role: "member" });
    const at9 = new Date("2030-04-08T09:00:00Z");
    await done(planMeeting, p.mira, { reference, title: "Gaps", agenda: "C97", onDay: "2030-04-08", startsAt: "10:00", zone: "Europe/Minsk" }, new Date("2030-04-01T09:00:00Z"));
    const meeting = (await asOwner((sql) => sql`select m.id from group_meetings m join actions a on a.id = m.action_id where a.reference = ${reference}`))[0]!.id as string;
    await compareAll();
    const { rowId, version } = await at("6");
    const agreed = { reference, number, rows: [`${rowId}.${version}`], meetingId: meeting };
    expect(await problemOf(agreeRows, p.mira, agreed)).toMatchObject({ errors: [{ field: "meetingId", key: "choose" }] });
    await done(openMeeting, p.mira, { reference, number: 1, version: 1 }, new Date("2030-04-01T09:00:00Z"));
    await done(beginMeeting, p.mira, { reference, number: 1, version: 2 }, at9);
    await done(agreeRows, p.mira, agreed, at9);
    expect(await line("6")).toMatchObject({ agreedOn: "2030-04-08", agreedBy: "Inter-ministerial group" });
    const other = await actionInImplementation(p);
    const sheet = await done(openSheet, p.mira, { reference: other, instrument: "ILO-C97", country: "BLR" });
    const [row] = await rowsOfSheet(other, sheet.number);
    expect(await problemOf(agreeRows, p.mira, { reference: other, number: sheet.number, rows: [`${row!.id}.1`], meetingId: meeting })).toMatchObject({ errors: [{ field: "meetingId" }] });
  });

  test("is given by the authority's signatory, for rows of a sheet that was shared", async () => {
    await compareAll();
    const { rowId, version } = await at("6");
    const raw = { reference, number, rows: [`${rowId}.${version}`] };
    expect(await problemOf(agreeRows, p.ilir, raw)).toEqual({ kind: "not_found" });
    await done(shareSheet, p.mira, await sheetAt());
    expect(await problemOf(agreeRows, p.elena, raw)).toMatchObject({ kind: "not_allowed" });
    await done(agreeRows, p.ilir, raw, NOW);
    expect(await line("6")).toMatchObject({ agreedOn: "2018-05-02", agreedBy: "Ilir, Ministry of the Interior" });
    expect(await problemOf(agreeRows, p.ilir, raw)).toMatchObject({ kind: "changed_meanwhile" });
  });

  test("ends when what was agreed is changed, and stays when only the author or institution is", async () => {
    await compareAll();
    await agreeAll();
    expect(await done(saveRow, p.mira, { ...(await at("6")), author: "Ivan", institutionId: "" })).toMatchObject({ endedAgreement: false });
    expect(await line("6")).toMatchObject({ agreedOn: "2018-04-26", author: "Ivan" });
    expect(await done(saveRow, p.mira, { ...(await at("6")), gap: "Families are left out." })).toMatchObject({ endedAgreement: false });
    expect(await done(saveRow, p.mira, { ...(await at("6")), gap: "Families and students are left out." })).toMatchObject({ endedAgreement: true });
    expect(await line("6")).toMatchObject({ agreedOn: null, agreedBy: null });
  });
});

describe("an agreed gap", () => {
  test("becomes a recommendation to the institution concerned, with the link kept, once", async () => {
    await compareAll();
    expect(await problemOf(recommendGap, p.mira, await at("6"))).toMatchObject({ kind: "unmet", missing: [{ key: "comparisons.agreedByGroup" }] });
    await agreeAll();
    expect(await problemOf(recommendGap, p.jonas, await at("6"))).toMatchObject({ kind: "not_allowed" });
    const made = await done(recommendGap, p.mira, await at("6"));
    expect(await findRecommendation(p.mira, reference, String(made.number))).toMatchObject({ textEn: "Extend cover to families.", category: "legislation", addresseeName: "Ministry of the Interior", origins: [{ kind: "comparison", instrument: "ILO C97", article: "6" }] });
    expect(await line("6")).toMatchObject({ recommendation: made.number });
    expect(await problemOf(recommendGap, p.mira, await at("6"))).toEqual({ kind: "already_sent" });
    expect(await problemOf(removeRow, p.mira, await at("6"))).toMatchObject({ kind: "unmet" });
  });

  test("goes to the leading authority when no institution is named, and a row that conforms becomes none", async () => {
    await compareAll();
    await done(saveRow, p.mira, { ...(await at("6")), institutionId: "" });
    await agreeAll();
    const made = await done(recommendGap, p.mira, await at("6"));
    expect(await findRecommendation(p.mira, reference, String(made.number))).toMatchObject({ addresseeName: "Ministry of the Interior" });
    expect(await problemOf(recommendGap, p.mira, await at("1"))).toMatchObject({ kind: "unmet", missing: [{ key: "comparisons.gapDescribed" }, { key: "comparisons.proposalWritten" }] });
  });
});

describe("a pasted column", () => {
  const checked = async (column: "conformity" | "gap" | "provision" | "institutionId", cells: string, fromRow: string | null = null) => ({ paste: (await findPaste(p.mira, reference, { number, column, fromRow, cells }))!, raw: { reference, number, column, cells, fromRow: fromRow ?? "" } });

  test("is checked without writing, then written as it was checked", async () => {
    const { paste, raw } = await checked("gap", "First\n\nThird\n");
    expect(paste.cells.map(({ cell, row, after, fault }) => [cell, row?.article, after, fault])).toEqual([["A1", "1", "First", null], ["A2", "6", null, null], ["A3", "8", "Third", null]]);
    expect((await lines()).map(({ gap }) => gap)).toEqual(["", "", ""]);
    expect(await done(pasteColumn, p.mira, { ...raw, seen: paste.seen })).toMatchObject({ rows: 2 });
    expect((await lines()).map(({ gap, author, version }) => [gap, author, version])).toEqual([["First", "Mira", 2], ["", "", 1], ["Third", "Mira", 2]]);
    expect(await lastEvent()).toMatchObject({ type: "comparison.pasted", facts: { count: 2 }, changes: [{ field: "gap", before: null, after: "1: First" }, { field: "gap", before: null, after: "8: Third" }] });
  });

  test("is refused as a whole while a line is wrong", async () => {
    const { paste, raw } = await checked("conformity", "full\nperhaps");
    expect(paste.cells[1]).toMatchObject({ cell: "A2", value: "perhaps", fault: "conformity" });
    expect(await problemOf(pasteColumn, p.mira, { ...raw, seen: paste.seen })).toMatchObject({ errors: [{ field: "cells", key: "pastedFaults", values: { count: 1 } }] });
    expect((await lines()).map(({ conformity }) => conformity)).toEqual([null, null, null]);
  });

  test("is refused when a row changed since it was checked", async () => {
    const { paste, raw } = await checked("gap", "First");
    await done(saveRow, p.marek, { ...(await at("8")), gap: "Meanwhile" });
    expect(await problemOf(pasteColumn, p.mira, { ...raw, seen: paste.seen })).toMatchObject({ kind: "changed_meanwhile", by: "Marek" });
  });

  test("begins at the row it was pasted on, finds articles of the law and institutions, and ends agreements", async () => {
    await compareAll();
    await agreeAll();
    const from = (await at("6")).rowId;
    const provisions = await checked("provision", "Law 225-Z, 24\nnothing there", from);
    await done(pasteColumn, p.mira, { ...provisions.raw, seen: provisions.paste.seen });
    const institutions = await checked("institutionId", "1\tministère du travail\n8\tMinistry of the Interior");
    await done(pasteColumn, p.mira, { ...institutions.raw, seen: institutions.paste.seen });
    expect((await lines()).map(({ provision, agreedOn }) => [provision, agreedOn])).toEqual([["Law 225-Z, 23", "2018-04-26"], ["Law 225-Z, 24", null], ["nothing there", null]]);
    expect(await rowsOfSheet(reference, number)).toMatchObject([{ institution_id: p.zeki.organisationId }, { national_article_id: expect.any(String), national_provision: "" }, { national_article_id: null, institution_id: p.ilir.organisationId }]);
    expect(await problemOf(pasteColumn, p.mira, { ...provisions.raw, seen: (await checked("provision", provisions.raw.cells, from)).paste.seen })).toMatchObject({ errors: [{ field: "cells", key: "nothingChanges" }] });
    expect(await problemOf(pasteColumn, p.ilir, { ...provisions.raw, seen: "x" })).toMatchObject({ kind: "not_allowed" });
  });

  test("of three thousand lines is written at once", async () => {
    const [row] = await rowsOfSheet(reference, number);
    await asOwner((sql) => sql`insert into legal_comparisons (id, sheet_id, action_id, article_id, instrument, article) select gen_random_uuid(), l.sheet_id, l.action_id, l.article_id, l.instrument, l.article from legal_comparisons l, generate_series(1, 2997) where l.id = ${row!.id}`);
    const { paste, raw } = await checked("gap", Array.from({ length: 3000 }, (_, index) => `Gap ${index}`).join("\n"));
    expect(await done(pasteColumn, p.mira, { ...raw, seen: paste.seen })).toMatchObject({ rows: 3000 });
    expect((await lines()).map(({ gap }) => gap)).toContain("Gap 2999");
  }, 60_000);
});
