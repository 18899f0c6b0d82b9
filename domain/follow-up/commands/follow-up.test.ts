import { beforeAll, describe, expect, it } from "vitest";
import { asOwner, done, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { setFollowUpRules } from "@/domain/programmes/commands/set-follow-up-rules";
import { findFollowUpRules } from "@/domain/programmes/queries/find-follow-up-rules";
import { answerRecommendation } from "@/domain/recommendations/commands/answer-recommendation";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { findOpenAdvice } from "@/domain/recommendations/queries/find-open-advice";
import { execute } from "@/server/command";
import { findCheckInAsks } from "../queries/find-check-in-asks";
import { findFollowUp } from "../queries/find-follow-up";
import { askCheckIn } from "./ask-check-in";
import { countSilence } from "./count-silence";
import { recordCheckInAnswer } from "./record-check-in-answer";
import { recordSignal } from "./record-signal";

useDatabase();
useFiles();
let p: People;
let reference: string;
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await presentedAction(p);
});

const on = (day: string) => new Date(`${day}T09:00:00Z`);
const checkInAt = async (months: number, actor = p.mira) => (await findFollowUp(actor, reference))!.checkIns.find((one) => one.months === months)!;

describe("a sign of uptake", () => {
  const sign = { kind: "strategy", textFr: "La stratégie s’appuie sur le rapport.", seenOn: "2019", evidenceTitle: "Décret 12", contributionOf: "OIM" };

  it("is told by the authority in its own language, with its proof and who else contributed, and read by facility and delegation", async () => {
    await done(recordSignal, p.elena, { reference, ...sign });
    for (const reader of [p.mira, p.elena, p.dana]) expect((await findFollowUp(reader, reference))!.signals).toMatchObject([{ kind: "strategy", textEn: sign.textFr, textFr: sign.textFr, contributionOf: "OIM", proof: { title: "Décret 12" } }]);
    expect(await findFollowUp(p.otto, reference)).toBeUndefined();
    const [event] = await asOwner((sql) => sql`select audience, actor_name from audit_events where type = 'signal.recorded'`);
    expect(event).toEqual({ audience: "delegation", actor_name: "Elena" });
  });

  it("is refused without a proof, without words, and from another authority or the delegation", async () => {
    expect(await execute(recordSignal, p.mira, { reference, ...sign, evidenceTitle: "" })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "evidenceTitle", key: "evidence" }] } });
    expect(await execute(recordSignal, p.mira, { reference, ...sign, textFr: "" })).toMatchObject({ ok: false, problem: { errors: [{ field: "textEn", key: "required" }] } });
    for (const other of [p.zeki, p.otto, p.dana]) expect((await execute(recordSignal, other, { reference, ...sign })).ok).toBe(false);
  });
});

describe("a check-in", () => {
  it("shows the facility whom it asked and what is missing", async () => {
    await done(proposeRecommendation, p.mira, { reference, textEn: "Cover family members.", category: "legislation", priority: "medium", addresseeId: p.ilir.organisationId, origins: ["output:1"] });
    await done(answerRecommendation, p.ilir, { reference, number: 1, version: 1, answer: "accept" });
    await done(askCheckIn, p.mira, { reference, months: 6, version: 1 }, on("2018-12-05"));
    expect(await findCheckInAsks(p.mira, reference, 6)).toMatchObject([
      { name: "Elena", organisationName: "Ministry of the Interior", asksUse: true, about: 1, open: 2, expiresOn: "2019-03-05" }, { name: "Ilir", asksUse: true, about: 1, open: 2 },
    ]);
    await expect(findCheckInAsks(p.elena, reference, 6), "who else was asked is the facility’s own").rejects.toThrow();
  });

  it("is counted as silent only after its last day; the authority finds what is open before it asks anew", async () => {
    const { version } = await checkInAt(6);
    expect(await execute(countSilence, p.mira, { reference, months: 6, version }, { at: on("2019-01-04") })).toMatchObject({ ok: false, problem: { kind: "unmet" } });
    await done(countSilence, p.mira, { reference, months: 6, version }, on("2019-01-05"));
    expect(await findOpenAdvice(p.elena, "2019-01-05")).toMatchObject({ open: 1, late: 0, silent: 1 });
    expect(await findOpenAdvice(p.zeki, "2019-01-05")).toBeUndefined();
  });

  it("takes what was told by telephone, with who told it, when, and who wrote it down; the delegation reads the answer", async () => {
    const told = { reference, months: 6, version: (await checkInAt(6)).version, strategyUse: "used_in_part", toldByName: "The head of department", toldOn: "2019-02-01", note: "Two articles." };
    expect(await execute(recordCheckInAnswer, p.mira, { ...told, toldOn: "2999-01-01" })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "toldOn" }] } });
    for (const other of [p.jonas, p.elena, p.dana]) expect((await execute(recordCheckInAnswer, other, told)).ok).toBe(false);
    await done(recordCheckInAnswer, p.mira, told);
    for (const reader of [p.mira, p.elena, p.dana]) expect(await checkInAt(6, reader)).toMatchObject({ state: "answered", answeredOn: "2019-02-01", answeredByName: "The head of department", recordedByName: "Mira", strategyUse: "used_in_part", note: "Two articles." });
    expect(await execute(recordCheckInAnswer, p.mira, { ...told, version: 4 })).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
  });
});

describe("another programme", () => {
  it("asks at its own months and gives its own days", async () => {
    await asOwner((sql) => sql`insert into programmes (code, name_en, name_fr, is_ours, check_in_months, check_in_answer_days, check_in_escalation_days, check_in_link_days) values ('OWN', 'Own', 'Propre', true, '{3,9}', 10, 20, 40)`);
    reference = await presentedAction(p);
    expect((await findFollowUp(p.mira, reference))!.checkIns.map(({ months, dueOn }) => [months, dueOn])).toEqual([[3, "2018-09-05"], [9, "2019-03-05"]]);
    await done(askCheckIn, p.mira, { reference, months: 3, version: 1 }, on("2018-09-05"));
    expect(await checkInAt(3)).toMatchObject({ answerBy: "2018-09-15" });
    expect((await findCheckInAsks(p.mira, reference, 3))[0]).toMatchObject({ expiresOn: "2018-10-15" });
  });

  it("gets other rules from an administrator; what contradicts itself or comes from others is refused", async () => {
    const rules = { programme: "OWN", version: 1, checkInMonths: "12 3, 24;3", answerDays: "15", reminderDays: "5 10", reminderEvery: "5", escalationDays: "25", linkDays: "50" };
    for (const other of [p.marek, p.mira, p.elena, p.dana]) expect((await execute(setFollowUpRules, other, rules)).ok).toBe(false);
    expect(await execute(setFollowUpRules, p.ada, { ...rules, checkInMonths: "soon" })).toMatchObject({ ok: false, problem: { errors: [{ field: "checkInMonths", key: "numbers" }] } });
    expect(await execute(setFollowUpRules, p.ada, { ...rules, escalationDays: "15" })).toMatchObject({ ok: false, problem: { errors: [{ field: "escalationDays", key: "afterAnswer" }] } });
    expect(await execute(setFollowUpRules, p.ada, { ...rules, linkDays: "20" })).toMatchObject({ ok: false, problem: { errors: [{ field: "linkDays", key: "afterEscalation" }] } });
    await done(setFollowUpRules, p.ada, rules);
    expect(await execute(setFollowUpRules, p.ada, rules)).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile" } });
    expect((await findFollowUpRules(p.mira)).map(({ code, rules: set }) => [code, set.months, set.reminderDays])).toEqual([["OWN", [3, 12, 24], [5, 10]]]);
    expect((await findFollowUp(p.mira, reference))!.checkIns.map(({ months }) => months), "what has its dates keeps them").toEqual([3, 9]);
    const [event] = await asOwner((sql) => sql`select audience, facts from audit_events where type = 'programme.follow_up_set'`);
    expect(event).toEqual({ audience: "facility", facts: { programme: "OWN", months: "3, 12, 24" } });
  });

  it("cannot give days that contradict each other", async () => {
    await expect(asOwner((sql) => sql`update programmes set check_in_answer_days = 50 where code = 'OWN'`)).rejects.toThrow("follow_up_days_follow");
    await expect(asOwner((sql) => sql`update programmes set check_in_months = '{0}' where code = 'OWN'`)).rejects.toThrow("check_ins_have_months");
  });
});
