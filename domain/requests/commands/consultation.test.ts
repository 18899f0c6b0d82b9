import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { consultedRequest, opinionsOf, sentRequest } from "@/db/testing/requests";
import { SYSTEM_ACTOR } from "@/domain/policy/actor";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { execute } from "@/server/command";
import { consultServices } from "./consult-services";
import { lapseOpinion } from "./lapse-opinion";
import { recordOpinion } from "./record-opinion";
import { restartOpinion } from "./restart-opinion";

let p: People;
let home: string;
useDatabase();
beforeAll(async () => {
  p = await people();
  home = await asOwner(async (sql) => {
    await sql`insert into holidays (calendar, "on", name_en, name_fr) values ('eu', '2018-03-29', 'Maundy Thursday', 'Jeudi saint'), ('eu', '2018-03-30', 'Good Friday', 'Vendredi saint'), ('eu', '2018-04-02', 'Easter Monday', 'Lundi de Pâques'), ('blr', '2018-03-28', 'Other', 'Autre')`;
    return (await sql`insert into organisations (name_en, kind) values ('Home affairs', 'eu_service') returning id`)[0]!.id as string;
  });
});

const ASKED = new Date("2018-03-26T10:00:00Z");
const on = (day: string) => new Date(`${day}T10:00:00Z`);

describe("asking the services", () => {
  test("starts the clock of each, by the working days of the EU institutions", async () => {
    const reference = await consultedRequest(p, { services: [p.dana.organisationId, home], vetoes: [home] }, ASKED);
    expect(await opinionsOf(reference)).toMatchObject([
      { name_en: "EU Delegation to Belarus", state: "asked", asked_on: "2018-03-26", due_on: "2018-04-05", has_veto: false },
      { name_en: "Home affairs", due_on: "2018-04-05", has_veto: true },
    ]);
    expect(await findRequestFile(p.mira, reference)).toMatchObject({ state: "in_consultation", court: "committee", courtSince: "2018-03-26" });
  });

  test("is known to the authority, which services were asked is not", async () => {
    const reference = await consultedRequest(p, { services: [p.dana.organisationId, home] });
    const ours = (await findRequestFile(p.mira, reference))!.history.filter(({ type }) => type === "opinion.asked");
    const theirs = (await findRequestStatus(p.ilir, reference))!.history.filter(({ type }) => type === "opinion.asked");
    expect([ours.length, theirs.length]).toEqual([3, 1]);
    expect(JSON.stringify(theirs)).not.toContain("Home affairs");
  });

  test.each([["nobody", () => []], ["a service alone", () => [home]], ["the delegation to another country", () => [p.otto.organisationId]]] as const)("%s is not enough: the EU delegation must be asked", async (_, services) => {
    const reference = await sentRequest(p);
    expect(await execute(consultServices, p.mira, { reference, version: 3, services: services() })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "requests.delegationAmongAsked" }] } });
  });

  test("a delegation that Suivi did not know is added with the country of the request", async () => {
    const reference = await sentRequest(p);
    await done(consultServices, p.mira, { reference, version: 3, newServiceName: "EU Delegation in Minsk", newServiceKind: "eu_delegation" });
    expect(await opinionsOf(reference)).toMatchObject([{ name_en: "EU Delegation in Minsk" }]);
  });

  test("a ministry is not an EU service", async () => {
    const reference = await sentRequest(p);
    expect(await execute(consultServices, p.mira, { reference, version: 3, services: [p.dana.organisationId, p.zeki.organisationId] })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "services" }] } });
  });

  test("the authority may not, a stale page is refused, and it is done once", async () => {
    const reference = await sentRequest(p);
    const form = { reference, version: 3, services: [p.dana.organisationId] };
    expect(await execute(consultServices, p.ilir, form)).toEqual({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(consultServices, p.mira, { ...form, version: 2 })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Ilir" } });
    await done(consultServices, p.mira, form);
    expect(await execute(consultServices, p.mira, { ...form, version: 4 })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });
});

describe("an opinion", () => {
  async function asked(more: Record<string, unknown> = {}) {
    const reference = await consultedRequest(p, more, ASKED);
    return { reference, opinionId: (await opinionsOf(reference))[0]!.id, version: 1 };
  }

  test("is recorded with its date; the authority does not read it", async () => {
    const form = await asked();
    await done(recordOpinion, p.mira, { ...form, answer: "favourable_with_remarks", remarks: "Mind the frame.", answeredOn: "2018-03-28" }, on("2018-03-29"));
    expect(await opinionsOf(form.reference)).toMatchObject([{ state: "answered", answer: "favourable_with_remarks", settled_on: "2018-03-28" }]);
    expect((await findRequestStatus(p.ilir, form.reference))!.history.map(({ type }) => type)).not.toContain("opinion.recorded");
    expect(await execute(recordOpinion, p.mira, { ...form, version: 2, answer: "favourable" })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "opinions.moreInformationAsked" }] } });
  });

  test("that asks for more information may be given again, or starts the clock again", async () => {
    const form = await asked();
    await done(recordOpinion, p.mira, { ...form, answer: "more_information", remarks: "Who pays?" }, on("2018-03-27"));
    await done(restartOpinion, p.mira, { ...form, version: 2, sentOn: "2018-04-03" }, on("2018-04-04"));
    expect(await opinionsOf(form.reference)).toMatchObject([{ state: "asked", answer: null, settled_on: null, asked_on: "2018-04-03", due_on: "2018-04-10" }]);
    await done(recordOpinion, p.mira, { ...form, version: 3, answer: "more_information", remarks: "Still?" }, on("2018-04-05"));
    await done(recordOpinion, p.mira, { ...form, version: 4, answer: "unfavourable", remarks: "Not now." }, on("2018-04-06"));
    expect(await opinionsOf(form.reference)).toMatchObject([{ state: "answered", answer: "unfavourable" }]);
    expect(await execute(restartOpinion, p.mira, { ...form, version: 5 }, { at: on("2018-04-07") })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "opinions.moreInformationAsked" }] } });
  });

  test.each([
    ["answer", { answer: "perhaps" }, "choose"],
    ["answer", {}, "choose"],
    ["answeredOn", { answer: "favourable", answeredOn: "2016-02-30" }, "realDate"],
    ["answeredOn", { answer: "favourable", answeredOn: "2199-01-01" }, "future"],
    ["answeredOn", { answer: "favourable", answeredOn: "2018-03-01" }, "later"],
    ["remarks", { answer: "unfavourable" }, "required"],
    ["remarks", { answer: "favourable", remarks: "x".repeat(10_000) }, "tooLong"],
  ])("with a wrong %s (%o) is refused at the field", async (field, typed, key) => {
    expect(await execute(recordOpinion, p.mira, { ...(await asked()), ...typed })).toMatchObject({ problem: { kind: "invalid", errors: [{ field, key }] } });
  });

  test("of another request or of nobody is not found, and a stale page is refused", async () => {
    const [one, other] = [await asked(), await asked()];
    expect(await execute(recordOpinion, p.mira, { ...one, opinionId: other.opinionId, answer: "favourable" })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(recordOpinion, p.mira, { ...one, version: 7, answer: "favourable" })).toMatchObject({ problem: { kind: "changed_meanwhile" } });
    expect(await execute(recordOpinion, p.ilir, { ...one, answer: "favourable" })).toEqual({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("left unsaid is consent, the day after its last day and not before", async () => {
    const form = await asked();
    expect(await execute(lapseOpinion, p.mira, form, { at: on("2018-04-05") })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "opinions.deadlinePassed" }] } });
    await done(lapseOpinion, SYSTEM_ACTOR, form, on("2018-04-06"));
    expect(await opinionsOf(form.reference)).toMatchObject([{ state: "consented_by_silence", settled_on: "2018-04-06" }]);
    expect(await execute(recordOpinion, p.mira, { ...form, version: 2, answer: "favourable" })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test("with a veto is never given by silence", async () => {
    const form = await asked({ vetoes: [p.dana.organisationId] });
    expect(await execute(lapseOpinion, SYSTEM_ACTOR, form, { at: on("2018-05-06") })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "opinions.noVeto" }] } });
  });
});
