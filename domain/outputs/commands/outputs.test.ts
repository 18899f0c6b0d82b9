import { beforeAll, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, pdf, validatedOutput } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { addOutputVersion } from "./add-output-version";
import { presentOutput } from "./present-output";
import { publishOutput } from "./publish-output";
import { registerOutput } from "./register-output";
import { restrictOutput } from "./restrict-output";
import { returnOutput } from "./return-output";
import { sendOutputForReview } from "./send-output";
import { validateOutput } from "./validate-output";

useDatabase();
let p: People;
let reference: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

const study = () => ({ reference, type: "feasibility_study", titleEn: "Feasibility study", language: "ru" });
const problemOf = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const outputRow = (number: number) => asOwner(async (sql) => (await sql`select o.*, a.court from outputs o join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${number}`)[0]!);
const audiences = (number: number) => asOwner(async (sql) => (await sql`select d.audience from documents d join output_files f on f.document_id = d.id join outputs o on o.id = f.output_id join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${number}`).map((row) => row.audience));
const lastEvent = (type: string) => asOwner(async (sql) => (await sql`select * from audit_events where type = ${type} order by id desc limit 1`)[0]);

describe("an output", () => {
  it("is registered without a file, and is not sent before it has one", async () => {
    const { number } = await done(registerOutput, p.mira, study());
    expect(await outputRow(number)).toMatchObject({ state: "drafting", type: "feasibility_study" });
    expect(await lastEvent("output.registered")).toMatchObject({ audience: "facility", actor_name: "Mira" });
    expect(await problemOf(sendOutputForReview, p.mira, { reference, number, version: 1 })).toMatchObject({ kind: "unmet", missing: [{ key: "outputs.somethingToRead", href: `/actions/${reference}/outputs/${number}/versions/new` }] });
    await done(addOutputVersion, p.mira, { reference, number, language: "ru", file: pdf("study.pdf") });
    await done(sendOutputForReview, p.mira, { reference, number, version: 1 });
    expect(await outputRow(number)).toMatchObject({ state: "in_review", court: "authority" });
    expect(await audiences(number)).toEqual(["authority"]);
  });

  it("comes back with a reason, gets a new version and is validated", async () => {
    const { number } = await done(registerOutput, p.mira, { ...study(), file: pdf() });
    await done(sendOutputForReview, p.mira, { reference, number, version: 1 });
    expect(await problemOf(addOutputVersion, p.mira, { reference, number, language: "en", file: pdf() })).toMatchObject({ kind: "wrong_stage" });
    expect(await problemOf(returnOutput, p.elena, { reference, number, version: 2, reason: " " })).toMatchObject({ kind: "invalid", errors: [{ field: "reason", key: "changes" }] });
    expect(await problemOf(returnOutput, p.elena, { reference, number, version: 2, reason: "Chapter 3 is missing." })).toMatchObject({ kind: "invalid", errors: [{ field: "checklist", key: "returnChecklist" }] });
    await done(returnOutput, p.elena, { reference, number, version: 2, reason: "Chapter 3 is missing.", checklist: pdf("checklist.pdf") });
    expect(await outputRow(number)).toMatchObject({ state: "returned", return_reason: "Chapter 3 is missing." });
    await done(addOutputVersion, p.mira, { reference, number, language: "en", note: "With chapter 3", file: pdf("second.pdf", "two") });
    await done(sendOutputForReview, p.mira, { reference, number, version: 3, answer: "Chapter 3 is there." });
    expect(await problemOf(validateOutput, p.elena, { reference, number, version: 4 })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(validateOutput, p.mira, { reference, number, version: 4 })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(validateOutput, p.ilir, { reference, number, version: 3 })).toMatchObject({ kind: "changed_meanwhile" });
    await done(validateOutput, p.ilir, { reference, number, version: 4 });
    expect(await outputRow(number)).toMatchObject({ state: "validated", validated_by_name: "Ilir" });
    const reviews = await asOwner((sql) => sql`select r.verdict from output_reviews r join outputs o on o.id = r.output_id where o.number = ${number} order by r.verdict::text`);
    expect(reviews.map(({ verdict }) => verdict)).toEqual(["changes_asked", "validated"]);
  });

  it("leaves the pen with the authority while another output waits there", async () => {
    const first = await done(registerOutput, p.mira, { ...study(), file: pdf() });
    const second = await done(registerOutput, p.mira, { ...study(), file: pdf() });
    await done(sendOutputForReview, p.mira, { reference, number: first.number, version: 1 });
    await done(sendOutputForReview, p.mira, { reference, number: second.number, version: 1 });
    await asOwner((sql) => sql`update outputs set state = 'drafting' where state = 'in_review' and number < ${first.number}`);
    await done(validateOutput, p.ilir, { reference, number: first.number, version: 2 });
    expect((await outputRow(first.number)).court).toBe("authority");
    await done(validateOutput, p.ilir, { reference, number: second.number, version: 2 });
    expect((await outputRow(second.number)).court).toBe("facility");
  });

  it("opens to the delegation when it is presented and closes when it is restricted", async () => {
    const number = await validatedOutput(p, reference);
    expect(await audiences(number)).toEqual(["authority"]);
    expect(await problemOf(presentOutput, p.mira, { reference, number, version: 3, presentedOn: "2090-01-01" })).toMatchObject({ kind: "invalid", errors: [{ field: "presentedOn", key: "future" }] });
    await done(presentOutput, p.mira, { reference, number, version: 3, presentedOn: "2018-06-05" });
    expect(await audiences(number)).toEqual(["delegation"]);
    expect(await problemOf(restrictOutput, p.mira, { reference, number, version: 4, reason: "" })).toMatchObject({ kind: "invalid" });
    await done(restrictOutput, p.mira, { reference, number, version: 4, reason: "Names of officials." });
    expect(await audiences(number)).toEqual(["authority"]);
    expect(await problemOf(publishOutput, p.mira, { reference, number, version: 5 })).toMatchObject({ kind: "wrong_stage" });
  });

  it("is not found by another authority, nor by its own while it is drafted", async () => {
    const { number } = await done(registerOutput, p.mira, { ...study(), file: pdf() });
    expect(await problemOf(returnOutput, p.zeki, { reference, number, version: 1, reason: "No" })).toEqual({ kind: "not_found" });
    expect(await problemOf(returnOutput, p.ilir, { reference, number, version: 1, reason: "No" })).toEqual({ kind: "not_found" });
    expect(await problemOf(returnOutput, p.dana, { reference, number, version: 1, reason: "No" })).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(registerOutput, p.ilir, study())).toMatchObject({ kind: "not_allowed" });
    expect(await problemOf(registerOutput, p.jonas, study())).toMatchObject({ kind: "not_allowed" });
  });

  it("refuses a program in place of a file, at the field", async () => {
    const file = new File([Uint8Array.of(0x4d, 0x5a, 1, 2)], "study.pdf");
    expect(await problemOf(registerOutput, p.mira, { ...study(), file })).toMatchObject({ kind: "invalid", errors: [{ field: "file", key: "fileType" }] });
  });
});
