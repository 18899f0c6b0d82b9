import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { actionInImplementation, asOwner, done, heldMission } from "@/db/testing/cases";
import { people, type People } from "@/db/testing/people";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { execute } from "@/server/command";
import { acceptExpert } from "./accept-expert";
import { approveMissionReport } from "./approve-mission-report";
import { declineExpert } from "./decline-expert";
import { deployExpert } from "./deploy-expert";
import { holdActivity } from "./hold-activity";
import { nominateExpert } from "./nominate-expert";
import { planActivity } from "./plan-activity";
import { proposeDeployment } from "./propose-deployment";
import { returnMissionReport } from "./return-mission-report";
import { saveMissionReport } from "./save-mission-report";
import { submitMissionReport } from "./submit-mission-report";

useDatabase();
let p: People;
let reference: string;
let other: string;
let expertId: string;

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
  other = await actionInImplementation(p);
  expertId = (await done(registerExpert, p.mira, { fullName: "Elena Popova", category: "eu_civil_servant", country: "MDA", language1: "ru", languageLevel1: "C1" })).id;
}, 60_000);

const AT = new Date("2017-06-01T10:00:00Z");
const planned = () => done(planActivity, p.mira, { reference, type: "expert_mission", titleEn: "Mission", mode: "on_site", startsOn: "2017-05" }, AT);
const held = async () => {
  const { number } = await planned();
  await done(holdActivity, p.mira, { reference, number, version: 1, startsOn: "2017-05-15", unreadyReason: "Nobody kept a list then." }, AT);
  return number;
};
const one = (query: string) => asOwner(async (sql) => (await sql.unsafe(query))[0]!);

test("a mission goes from the plan to its approved report", async () => {
  const number = await heldMission(p, other);
  expect(await one(`select v.state, r.state report, r.approved_by_name, d.state deployment, d.expert_name from activities v join mission_reports r on r.activity_id = v.id join deployments d on d.activity_id = v.id join actions a on a.id = v.action_id where a.reference = '${other}' and v.number = ${number}`))
    .toEqual({ state: "reported", report: "approved", approved_by_name: "Marek", deployment: "deployed", expert_name: "Ion Munteanu" });
  expect(await one("select audience, facts from audit_events where type = 'mission_report.approved'")).toMatchObject({ audience: "authority", facts: { number } });
});

describe("a deployment", () => {
  test("is proposed once, and the facility alone reads of it", async () => {
    const { number } = await planned();
    const input = { reference, number, expertId, workingDays: "6", terms: "Advise." };
    const { deploymentId } = await done(proposeDeployment, p.mira, input);
    expect(await one("select audience, facts from audit_events where type = 'deployment.proposed' order by id desc limit 1")).toMatchObject({ audience: "facility", facts: { expert: "Elena Popova", workingDays: 6 } });
    expect(await execute(proposeDeployment, p.mira, input)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "expertId", key: "alreadyProposed" }] } });
    await done(nominateExpert, p.mira, { reference, number, deploymentId, version: 1 });
    await done(acceptExpert, p.mira, { reference, number, deploymentId, version: 2 });
    expect(await execute(deployExpert, p.mira, { reference, number, deploymentId, version: 3 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "deployments.activityHeld" }] } });
  });

  test("that is declined says why", async () => {
    const { number } = await planned();
    const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId, workingDays: "", terms: "" });
    expect(await execute(declineExpert, p.mira, { reference, number, deploymentId, version: 1, reason: "" })).toMatchObject({ problem: { kind: "invalid" } });
    await done(declineExpert, p.mira, { reference, number, deploymentId, version: 1, reason: "Not free that week." });
    expect(await one(`select state, decline_reason from deployments where id = '${deploymentId}'`)).toEqual({ state: "declined", decline_reason: "Not free that week." });
  });

  test("of another activity or by somebody else is refused", async () => {
    const { number } = await planned();
    const { number: elsewhere } = await planned();
    const { deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId, workingDays: "", terms: "" });
    expect(await execute(acceptExpert, p.mira, { reference, number: elsewhere, deploymentId, version: 1 })).toMatchObject({ problem: { kind: "not_found" } });
    expect(await execute(acceptExpert, p.jonas, { reference, number, deploymentId, version: 1 })).toMatchObject({ problem: { kind: "not_allowed" } });
    expect(await execute(proposeDeployment, p.ilir, { reference, number, expertId, workingDays: "", terms: "" })).toMatchObject({ problem: { kind: "not_allowed" } });
    expect(await execute(proposeDeployment, p.mira, { reference, number, expertId: crypto.randomUUID(), workingDays: "0", terms: "x".repeat(10_000) })).toMatchObject({ problem: { kind: "invalid" } });
    expect(await execute(proposeDeployment, p.mira, { reference, number, expertId: crypto.randomUUID(), workingDays: "", terms: "" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "expertId" }] } });
  });
});

describe("a mission report", () => {
  test("is approved by the manager, not by the coordinator", async () => {
    const number = await held();
    await done(saveMissionReport, p.mira, { reference, number, findings: "Found.", agreed: "", nextSteps: "" });
    await done(submitMissionReport, p.mira, { reference, number, version: 1 }, AT);
    for (const who of [p.mira, p.ilir]) expect(await execute(approveMissionReport, who, { reference, number, version: 2 })).toMatchObject({ problem: { kind: "not_allowed" } });
    await done(approveMissionReport, p.marek, { reference, number, version: 2 }, AT);
    expect(await one(`select v.state, r.approved_on from mission_reports r join activities v on v.id = r.activity_id join actions a on a.id = v.action_id where a.reference = '${reference}' and v.number = ${number}`)).toEqual({ state: "reported", approved_on: "2017-06-01" });
  });

  test("goes back with a reason, is written again and sent again", async () => {
    const number = await held();
    await done(saveMissionReport, p.mira, { reference, number, findings: "Found.", agreed: "", nextSteps: "" });
    await done(submitMissionReport, p.mira, { reference, number, version: 1 });
    expect(await execute(saveMissionReport, p.mira, { reference, number, version: 2, findings: "More." })).toMatchObject({ problem: { kind: "wrong_stage" } });
    await done(returnMissionReport, p.marek, { reference, number, version: 2, reason: "Name the articles." });
    await done(saveMissionReport, p.mira, { reference, number, version: 3, findings: "Articles 5 and 8.", agreed: "", nextSteps: "" });
    await done(submitMissionReport, p.mira, { reference, number, version: 4 });
    expect(await one("select audience, reason from audit_events where type = 'mission_report.returned'")).toEqual({ audience: "facility", reason: "Name the articles." });
  });

  test("needs an activity that was held, and findings before it is sent", async () => {
    const { number: ahead } = await planned();
    expect(await execute(saveMissionReport, p.mira, { reference, number: ahead, findings: "Early." })).toMatchObject({ problem: { kind: "wrong_stage" } });
    const number = await held();
    expect(await execute(submitMissionReport, p.mira, { reference, number, version: 1 })).toMatchObject({ problem: { kind: "not_found" } });
    await done(saveMissionReport, p.mira, { reference, number, findings: "", agreed: "", nextSteps: "" });
    expect(await execute(submitMissionReport, p.mira, { reference, number, version: 1 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "missionReports.findingsWritten" }] } });
  });

  test("begun twice is a conflict that shows both texts", async () => {
    const number = await held();
    await done(saveMissionReport, p.mira, { reference, number, version: 0, findings: "Mira’s text.", agreed: "", nextSteps: "" });
    expect(await execute(saveMissionReport, p.marek, { reference, number, version: 0, findings: "Marek’s text.", agreed: "", nextSteps: "" }))
      .toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira", fields: [{ name: "findings", mine: "Marek’s text.", theirs: "Mira’s text." }] } });
    expect(await execute(saveMissionReport, p.mira, { reference, number, version: 1, findings: "a\u0000b" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "findings", key: "strangeCharacters" }] } });
    expect(await execute(saveMissionReport, p.mira, { reference, number, version: 1, findings: "x".repeat(20_001) })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "findings", key: "tooLong", values: { most: 20_000 } }] } });
  });
});
