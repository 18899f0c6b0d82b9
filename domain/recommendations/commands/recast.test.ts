import { beforeAll, expect, it } from "vitest";
import { actionInImplementation, asOwner, done, heldMission, validatedOutput } from "@/db/testing/cases";
import { gapOf } from "@/db/testing/comparisons";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { findLedger } from "../queries/find-ledger";
import { findRecommendation } from "../queries/find-recommendation";
import { answerRecommendation } from "./answer-recommendation";
import { mergeRecommendations } from "./merge-recommendations";
import { proposeRecommendation } from "./propose-recommendation";
import { reportProgress } from "./report-progress";
import { splitRecommendation } from "./split-recommendation";

useDatabase();
let p: People;
let reference: string;
let numbers: { output: number; mission: number; comparison: string };
const WORDS = { category: "legislation", priority: "medium" };

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  const mission = await heldMission(p, reference);
  await asOwner((sql) => sql`update experts set email = 'ion@ministry.example'`);
  const output = await validatedOutput(p, reference);
  numbers = { output, mission, comparison: await gapOf(p, reference, p.zeki.organisationId) };
});

const propose = async (textEn: string, origins: string[], more: Record<string, unknown> = {}) => (await done(proposeRecommendation, p.mira, { reference, textEn, ...WORDS, addresseeId: p.ilir.organisationId, origins, ...more })).number;
const merge = (merged: string[], more: Record<string, unknown> = {}) => execute(mergeRecommendations, p.mira, { reference, textEn: "Cover families, and say so in the code.", ...WORDS, addresseeId: p.ilir.organisationId, merged, reason: "Two sides of one thing.", ...more });
const split = (number: number, version: number, more: Record<string, unknown> = {}) =>
  execute(splitRecommendation, p.mira, { reference, number, version, reason: "Two bodies see to it.", p1_textEn: "Cover spouses.", p1_category: "legislation", p2_textEn: "Cover children.", p2_category: "policy", p3_category: "policy", p4_category: "policy", ...more });
const originsOf = async (number: number) => (await findRecommendation(p.mira, reference, String(number)))!.origins.map((one) => (one.kind === "comparison" ? `comparison ${one.instrument}` : `${one.kind} ${one.number}${one.place ? ` ${one.place}` : ""}`)).sort();

it("merged from two and split again, each part still leads back to both and to all they came from", async () => {
  const first = await propose("Cover family members.", [`output:${numbers.output}`, `comparison:${numbers.comparison}`], { place: "section 3" });
  const second = await propose("Name them in the labour code.", [`activity:${numbers.mission}`, `output:${numbers.output}`], { place: "section 5" });
  await done(answerRecommendation, p.ilir, { reference, number: second, version: 1, answer: "accept" });
  const merged = await merge([`${first}:1`, `${second}:2`]);
  expect(merged).toMatchObject({ ok: true });
  const whole = (merged as { value: { number: number } }).value.number;
  expect(await split(whole, 1)).toMatchObject({ ok: true });
  for (const part of [whole + 1, whole + 2]) {
    expect(await originsOf(part)).toEqual([`activity ${numbers.mission}`, "comparison ILO C97", `output ${numbers.output} section 3`, `output ${numbers.output} section 5`]);
    const { state, lineage } = (await findRecommendation(p.mira, reference, String(part)))!;
    expect(state, "nobody has answered its words").toBe("proposed");
    expect(lineage.before.map(({ number, recast, depth }) => [number, recast, depth])).toEqual([[whole, "split", 1], [first, "merge", 2], [second, "merge", 2]]);
    expect(lineage.before.find(({ number }) => number === second)!.answeredOn, "its own answer stays with it").not.toBeNull();
  }
  const { state, lineage } = (await findRecommendation(p.ilir, reference, String(first)))!;
  expect(state).toBe("recast");
  expect(lineage.after.map(({ number }) => number)).toEqual([whole, whole + 1, whole + 2]);
  const { counts, total } = await findLedger(p.mira, { filter: {}, today: "2018-06-01", reference });
  expect(counts).toEqual({ proposed: 2, recast: 3 });
  expect(total, "what was merged or split counts in what was made of it").toBe(2);
});

it("is told in the history of both sides, each with what changed in its own record", async () => {
  const lines = await asOwner((sql) => sql`select e.type, e.facts, e.changes, r.number from audit_events e join recommendations r on r.id::text = e.subject_id where e.command in ('recommendation.merge', 'recommendation.split') order by e.id`);
  expect(lines.map(({ type, facts, number }) => [type, number, facts.madeOf ?? facts.became])).toEqual([
    ["recommendation.proposed", 3, "1, 2"], ["recommendation.merged", 1, "3"], ["recommendation.merged", 2, "3"],
    ["recommendation.proposed", 4, "3"], ["recommendation.proposed", 5, "3"], ["recommendation.split", 3, "4, 5"],
  ]);
  expect(lines[2]!.changes).toEqual([{ field: "state", before: "accepted", after: "recast" }]);
});

it("is told by mail to whoever it came from: the bodies, the institution of the gap, the experts, and not who did it", async () => {
  const mails = await asOwner((sql) => sql`select to_seat_id, to_organisation_id, to_address, facts from outbox where template = 'recommendation.recast' order by queued_at, to_address nulls last`);
  const ofMerge = mails.filter(({ facts }) => facts.wasEn.includes("labour code"));
  expect(ofMerge.map(({ to_organisation_id, to_address }) => to_organisation_id ?? to_address).sort()).toEqual([p.ilir.organisationId, p.zeki.organisationId, "ion@ministry.example"].sort());
  expect(ofMerge[0]!.facts).toMatchObject({ reference, reason: "Two sides of one thing.", becameEn: "3. Cover families, and say so in the code." });
  const third = await propose("Third.", [`output:${numbers.output}`]);
  const fourth = await propose("Fourth.", [`output:${numbers.output}`]);
  const result = await execute(mergeRecommendations, p.marek, { reference, textEn: "Both.", ...WORDS, addresseeName: "Ministry of Labour", merged: [`${third}:1`, `${fourth}:1`], reason: "One thing." });
  expect(result).toMatchObject({ ok: true });
  const [toMaker] = await asOwner((sql) => sql`select to_seat_id, facts from outbox where template = 'recommendation.recast' and to_seat_id is not null`);
  expect(toMaker).toMatchObject({ to_seat_id: p.mira.seatId, facts: { side: "facility" } });
});

it("needs two, each once, as they were read, open, and without a proof that waits", async () => {
  const one = await propose("One.", [`output:${numbers.output}`]);
  const other = await propose("Other.", [`output:${numbers.output}`]);
  expect(await merge([`${one}:1`])).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "merged", key: "chooseTwo" }] } });
  expect(await merge([`${one}:1`, `${one}:1`])).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "merged" }] } });
  expect(await merge([`${one}:1`, `${other}:1`], { reason: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason" }] } });
  expect(await merge([`${one}:1`, `${other}:7`])).toMatchObject({ problem: { kind: "changed_meanwhile" } });
  expect(await merge(["1:2", `${other}:1`])).toMatchObject({ problem: { kind: "wrong_stage" } });
  expect(await split(one, 1, { p2_textEn: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "p2_textEn", key: "required" }] } });
  await done(answerRecommendation, p.ilir, { reference, number: one, version: 1, answer: "accept" });
  await done(reportProgress, p.elena, { reference, number: one, version: 2, choice: "done", note: "Done.", evidenceTitle: "The decree" });
  expect(await split(one, 3)).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "recommendations.noProofWaiting" }] } });
  expect(await execute(mergeRecommendations, p.jonas, { reference, textEn: "x", ...WORDS, addresseeName: "x", merged: [`${one}:3`, `${other}:1`], reason: "x" })).toMatchObject({ problem: { kind: "not_allowed" } });
});

it("a part may have another lead; whom to ask goes with the lead", async () => {
  const whole = await propose("Whole.", [`output:${numbers.output}`], { contactName: "Anna", contactEmail: "anna@ministry.example", otherNames: "Trade unions" });
  await done(splitRecommendation, p.mira, { reference, number: whole, version: 1, reason: "x", p1_textEn: "Ours.", p1_category: "data", p2_textEn: "Theirs.", p2_category: "data", p2_addresseeId: p.zeki.organisationId, p3_textEn: "Third.", p3_category: "data", p4_category: "data" });
  const rows = await asOwner((sql) => sql`select text_en, addressee_name, contact_email, priority from recommendations where number > ${whole} order by number`);
  expect(rows.map((row) => ({ ...row }))).toEqual([
    { text_en: "Ours.", addressee_name: "Ministry of the Interior", contact_email: "anna@ministry.example", priority: "medium" },
    { text_en: "Theirs.", addressee_name: "Ministry of Labour", contact_email: null, priority: "medium" },
    { text_en: "Third.", addressee_name: "Ministry of the Interior", contact_email: "anna@ministry.example", priority: "medium" },
  ]);
  expect((await findRecommendation(p.mira, reference, String(whole + 2)))!.others).toEqual(["Trade unions"]);
});
