import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { linkActor } from "@/domain/links/link";
import { proposeRecommendation } from "@/domain/recommendations/commands/propose-recommendation";
import { findAdvice, findOpenAdvice } from "@/domain/recommendations/queries/find-advice";
import { findDecisions, findTasks } from "@/domain/tasks/queries/find-tasks";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { findMission } from "../queries/find-mission";
import { acceptExpert } from "./accept-expert";
import { adviseByLink, decideByLink, setTaskByLink } from "./agree-by-link";
import { approveMissionReport } from "./approve-mission-report";
import { askMissionReport } from "./ask-mission-report";
import { discardMissionReport } from "./discard-mission-report";
import { holdActivity } from "./hold-activity";
import { planActivity } from "./plan-activity";
import { proposeDeployment } from "./propose-deployment";
import { returnMissionReport } from "./return-mission-report";
import { saveMissionReport } from "./save-mission-report";
import { writeReportByLink } from "./write-report-by-link";

useDatabase();
let p: People;
let reference: string;
let number: number;
let deploymentId: string;
const AT = new Date("2017-06-01T10:00:00Z");
const anna = linkActor("Anna", "Anna");

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
});

beforeEach(async () => {
  ({ number } = await done(planActivity, p.mira, { reference, type: "expert_mission", titleEn: "Mission", mode: "on_site", startsOn: "2017-05-15" }, AT));
  const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Anna", category: "eu_civil_servant", country: "MDA", language1: "en", languageLevel1: "C1" });
  ({ deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId, workingDays: "3", terms: "" }));
  await done(acceptExpert, p.mira, { reference, number, deploymentId, version: 1 });
  await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2017-05-15", endsOn: "2017-05-17", unreadyReason: "Nobody kept a list then." }, AT);
});

const asked = async () => {
  await done(askMissionReport, p.mira, { reference, number, deploymentId, email: "anna@example.org", locale: "fr" }, AT);
  const [row] = await asOwner((sql) => sql`select link_id, to_address from outbox where template = 'mission_report.asked' order by queued_at desc, id limit 1`);
  const [link] = await asOwner((sql) => sql`select l.id from links l join activities a on a.id = l.subject_id where a.number = ${number} and l.revoked_at is null order by l.made_at desc limit 1`);
  expect(row).toMatchObject({ to_address: "anna@example.org" });
  return linkToken(link!.id);
};
const write = (token: string, step: "save" | "hand_in", version: number, findings: string) => execute(writeReportByLink, anna, { token, step, version, findings, agreed: "A list.", nextSteps: "" }, { at: AT });
const report = async () => (await findMission(p.marek, reference, String(number)))!.report;

describe("an expert who writes the report by a link", () => {
  it("saves as often as they like, hands in, changes what came back and sees it approved", async () => {
    const token = await asked();
    expect(await write(token, "save", 0, "Half of it.")).toMatchObject({ ok: true });
    expect(await report()).toMatchObject({ state: "draft", authorName: "Anna", findings: "Half of it." });
    expect(await write(token, "hand_in", 1, "")).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "missionReports.findingsWritten" }] } });
    expect(await write(token, "hand_in", 1, "All of it.")).toMatchObject({ ok: true });
    expect(await write(token, "save", 3, "More.")).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
    expect(await execute(returnMissionReport, p.marek, { reference, number, version: 3, reason: " " })).toMatchObject({ ok: false, problem: { kind: "invalid" } });
    await done(returnMissionReport, p.marek, { reference, number, version: 3, reason: "Name the articles." }, AT);
    expect(await asOwner((sql) => sql`select to_address, locale, facts->>'reason' as reason from outbox where template = 'mission_report.returned'`)).toEqual([{ to_address: "anna@example.org", locale: "fr", reason: "Name the articles." }]);
    expect(await write(token, "hand_in", 4, "All of it, with articles.")).toMatchObject({ ok: true });
    await done(approveMissionReport, p.marek, { reference, number, version: 6 }, AT);
    expect(await report()).toMatchObject({ state: "approved", authorName: "Anna" });
    expect(await write(token, "save", 7, "Too late.")).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
  });

  it("records decisions and tasks from within it, which the facility then reads at the mission", async () => {
    const token = await asked();
    await done(decideByLink, anna, { token, text: "The ministry names a contact point." }, AT);
    await done(setTaskByLink, anna, { token, text: "Send the list of articles.", ownerName: "Ministry of Labour", dueOn: "2017-07-01" }, AT);
    expect(await findDecisions(p.mira, reference, { activity: number })).toMatchObject([{ text: "The ministry names a contact point.", agreedOn: "2017-05-17", recordedByName: "Anna" }]);
    expect(await findTasks(p.mira, reference, { activity: number })).toMatchObject([{ text: "Send the list of articles.", ownerName: "Ministry of Labour", audience: "facility" }]);
  });

  it("advises something, of which the facility makes one recommendation", async () => {
    const token = await asked();
    await done(adviseByLink, anna, { token, text: "Cover the family members.", addresseeName: "Ministry of Labour" }, AT);
    const { id } = (await findMission(p.mira, reference, String(number)))!;
    const [advice] = await findAdvice(p.mira, id);
    expect(advice).toMatchObject({ text: "Cover the family members.", addresseeName: "Ministry of Labour", writtenByName: "Anna", recommendation: null });
    await expect(findAdvice(p.ilir, id), "the authority does not read it").rejects.toThrow();
    const proposal = { reference, textEn: advice!.text, category: "legislation", priority: "high", addresseeName: "Ministry of Labour", origins: [`activity:${number}`], adviceId: advice!.id };
    const { number: made } = await done(proposeRecommendation, p.mira, proposal);
    expect((await findAdvice(p.mira, id))[0]!.recommendation).toBe(made);
    expect(await execute(proposeRecommendation, p.mira, proposal)).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await findOpenAdvice(p.mira, reference, advice!.id)).toBeUndefined();
  });

  it("cannot use an earlier link, one past its day, or one for another purpose", async () => {
    const earlier = await asked();
    const later = await asked();
    expect(await write(earlier, "save", 0, "Text.")).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await execute(writeReportByLink, anna, { token: later, step: "save", version: 0, findings: "Late." }, { at: new Date("2017-07-02T10:00:00Z") })).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await write(`${later.slice(0, -1)}x`, "save", 0, "Forged.")).toMatchObject({ ok: false, problem: { kind: "not_found" } });
  });
});

it("a report can be thrown away while it is a draft, and not after", async () => {
  await done(saveMissionReport, p.mira, { reference, number, findings: "Begun by mistake." });
  await done(discardMissionReport, p.mira, { reference, number, version: 1 });
  expect(await report()).toBeNull();
  const token = await asked();
  await write(token, "hand_in", 0, "All of it.");
  expect(await execute(discardMissionReport, p.mira, { reference, number, version: 2 })).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
});
