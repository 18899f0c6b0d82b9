import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { registerExpert } from "@/domain/experts/commands/register-expert";
import { execute } from "@/server/command";
import { findMission } from "../queries/find-mission";
import { findAgenda, findPreparation } from "../queries/find-preparation";
import { READINESS, READINESS_KEYS } from "../readiness";
import { acceptExpert } from "./accept-expert";
import { addAgendaItem } from "./add-agenda-item";
import { changeActivity } from "./change-activity";
import { confirmActivity } from "./confirm-activity";
import { holdActivity } from "./hold-activity";
import { planActivity } from "./plan-activity";
import { proposeDeployment } from "./propose-deployment";
import { removeAgendaItem } from "./remove-agenda-item";
import { settleReadiness } from "./settle-readiness";
import { writeTerms } from "./write-terms";

useDatabase();
let p: People;
let reference: string;
let number: number;
let deploymentId: string;

const FACTS = { type: "expert_mission", titleEn: "Second mission", mode: "on_site", startsOn: "2017-05-10", endsOn: "2017-05-12" };
const AT = new Date("2017-04-01T10:00:00Z");

beforeAll(async () => {
  p = await people();
  reference = await actionInImplementation(p);
});

beforeEach(async () => {
  ({ number } = await done(planActivity, p.mira, { reference, ...FACTS }, AT));
  const { id: expertId } = await done(registerExpert, p.mira, { fullName: "Anna", category: "eu_civil_servant", country: "MDA", language1: "en", languageLevel1: "C1" });
  ({ deploymentId } = await done(proposeDeployment, p.mira, { reference, number, expertId, workingDays: "3", terms: "" }));
  await done(acceptExpert, p.mira, { reference, number, deploymentId, version: 1 });
});

const mission = async () => (await findMission(p.mira, reference, String(number)))!;
const lines = async () => (await findPreparation(p.mira, await mission())).lines!;
const open = async () => (await lines()).filter(({ state }) => state === "open").map(({ key }) => key);
const settle = async (key: keyof typeof READINESS, more: Record<string, unknown> = {}) => {
  const line = (await lines()).find((one) => one.key === key)!;
  return execute(settleReadiness, p.mira, { reference, number, key, version: line.version, state: "done", ...(READINESS[key].each === "expert" ? { deploymentId } : {}), ...more }, { at: AT });
};
const version = async () => (await mission()).version;
async function everythingSettled() {
  await done(writeTerms, p.mira, { reference, number, version: await version(), terms: "Compare the law with the conventions.", termsTopics: ["labour_migration"], termsLanguages: ["ru"] });
  for (const key of READINESS_KEYS) expect(await settle(key, key === "visa" ? { validFrom: "2017-05-01", validUntil: "2017-05-31" } : {})).toMatchObject({ ok: true });
}
const confirm = async () => execute(confirmActivity, p.mira, { reference, number, version: await version(), startsOn: FACTS.startsOn, endsOn: FACTS.endsOn }, { at: AT });
const UNMET = (key: string) => ({ ok: false, problem: { kind: "unmet", missing: [{ key }] } });

describe("the readiness gate", () => {
  it("keeps a mission from being confirmed until everything is settled", async () => {
    expect(await confirm()).toMatchObject(UNMET("activities.ready"));
    await everythingSettled();
    expect(await confirm()).toMatchObject({ ok: true });
  });

  it("takes no terms of reference as settled that nobody has written", async () => {
    expect(await settle("terms_of_reference")).toMatchObject(UNMET("readiness.termsWritten"));
  });

  it("asks why something is not needed", async () => {
    expect(await settle("visa", { state: "not_needed" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "note", key: "reason" }] } });
    expect(await settle("visa", { state: "not_needed", note: "No visa is needed for these countries." })).toMatchObject({ ok: true });
    expect(await open()).not.toContain("visa");
  });

  it("lets a mission be recorded that was held without it, with the reason", async () => {
    const held = { reference, number, version: await version(), startsOn: FACTS.startsOn, endsOn: FACTS.endsOn };
    const at = new Date("2017-05-20T10:00:00Z");
    expect(await execute(holdActivity, p.mira, held, { at })).toMatchObject(UNMET("activities.readyOrExplained"));
    expect(await execute(holdActivity, p.mira, { ...held, asPlanned: "no", unreadyReason: "The visa came at the airport." }, { at })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "heldNote", key: "reason" }] } });
    await done(holdActivity, p.mira, { ...held, asPlanned: "no", heldNote: "One day shorter.", unreadyReason: "The visa came at the airport." }, at);
    expect(await mission()).toMatchObject({ state: "held", asPlanned: false, unreadyReason: "The visa came at the airport." });
  });
});

describe("moving the days", () => {
  it("opens again only what depends on them, says so, and asks for a new confirmation", async () => {
    await everythingSettled();
    await confirm();
    await done(changeActivity, p.mira, { reference, number, version: await version(), ...FACTS, startsOn: "2017-05-17", endsOn: "2017-05-19", note: "The ministry asked for a week later." });
    expect(await open()).toEqual(["contract", "insurance", "security", "interpretation", "partner_confirmation"]);
    expect((await lines()).find(({ key }) => key === "security")).toMatchObject({ reopenedFrom: "2017-05-10/2017-05-12" });
    expect(await mission()).toMatchObject({ state: "planned" });
    const [event] = await asOwner((sql) => sql`select facts from audit_events where type = 'readiness.reopened' order by id desc limit 1`);
    expect(event).toMatchObject({ facts: { count: 5, number } });
  });

  it("opens nothing when only the title changes", async () => {
    await everythingSettled();
    await done(changeActivity, p.mira, { reference, number, version: await version(), ...FACTS, titleEn: "Another title", note: "Clearer." });
    expect(await open()).toEqual([]);
  });
});

it("an agenda stands on the days of the mission, in the order of the day", async () => {
  const item = { reference, number, onDay: "2017-05-10", subject: "Opening with the working group" };
  expect(await execute(addAgendaItem, p.mira, { ...item, onDay: "2017-05-13" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "onDay", key: "outsideDays" }] } });
  expect(await execute(addAgendaItem, p.mira, { ...item, startsAt: "25:00" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "startsAt", key: "time" }] } });
  await done(addAgendaItem, p.mira, { ...item, subject: "Interviews", startsAt: "14.30" });
  await done(addAgendaItem, p.mira, { ...item, startsAt: "9:00" });
  const agenda = async () => findAgenda(p.ilir, (await mission()).id);
  expect((await agenda()).map(({ startsAt, subject }) => [startsAt, subject])).toEqual([["09:00", "Opening with the working group"], ["14:30", "Interviews"]]);
  await done(removeAgendaItem, p.mira, { reference, number, itemId: (await agenda())[0]!.id });
  expect(await agenda()).toHaveLength(1);
});
