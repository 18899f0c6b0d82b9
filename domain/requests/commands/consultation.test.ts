import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { as } from "@/db/client";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { consultedRequest, letter, opinionsOf, sentRequest } from "@/db/testing/requests";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { answerOpinion } from "./answer-opinion";
import { consultServices } from "./consult-services";
import { lapseOpinion } from "./lapse-opinion";
import { objectByLink } from "./object-by-link";
import { objectLate } from "./object-late";
import { recordOpinion } from "./record-opinion";
import { restartOpinion } from "./restart-opinion";

let p: People;
let home: string;
useDatabase();
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  home = await asOwner(async (sql) => {
    await sql`insert into holidays (calendar, "on", name_en, name_fr) values ('eu', '2018-03-29', 'Maundy Thursday', 'Jeudi saint'), ('eu', '2018-03-30', 'Good Friday', 'Vendredi saint'), ('eu', '2018-04-02', 'Easter Monday', 'Lundi de Pâques'), ('blr', '2018-03-28', 'Other', 'Autre'), ('facility', '2018-10-26', 'National Day', 'Fête nationale')`;
    await sql`update organisations set email = 'minsk@example.org' where id = ${p.dana.organisationId}`;
    return (await sql`insert into organisations (name_en, kind, email) values ('Home affairs', 'eu_service', 'home@example.org') returning id`)[0]!.id as string;
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
    expect(await findRequestFile(p.mira, reference)).toMatchObject({ state: "in_consultation", court: "services", courtSince: "2018-03-26" });
  });

  test("leaves out the days on which the facility is closed, and takes as many days as the phase says", async () => {
    const phase = await asOwner(async (sql) => (await sql`with p as (insert into programmes (code, name_en, name_fr, is_ours) values ('SHORT', 'Short', 'Court', false) returning id) insert into programme_phases (programme_id, name, starts_on, silence_days) select id, 'I', '2018-01-01', 3 from p returning id`)[0]!.id as string);
    const reference = await sentRequest(p);
    await asOwner((sql) => sql`update requests set phase_id = ${phase} where reference = ${reference}`);
    await done(consultServices, p.mira, { reference, version: await versionOf("requests", reference), services: [p.dana.organisationId] }, on("2018-10-24"));
    expect(await opinionsOf(reference)).toMatchObject([{ asked_on: "2018-10-24", due_on: "2018-10-30" }]);
  });

  test("goes by the day in Brussels, also late in the evening", async () => {
    const reference = await consultedRequest(p, {}, new Date("2018-03-11T23:30:00Z"));
    expect(await opinionsOf(reference)).toMatchObject([{ asked_on: "2018-03-12", due_on: "2018-03-19" }]);
  });

  test("writes to each at its address, with a link of its own and everything needed to answer; a service with a veto reads nothing of silence", async () => {
    const reference = await consultedRequest(p, { services: [p.dana.organisationId, home], vetoes: [home], offered: [p.dana.organisationId, home], addresses: ["Migration.Minsk@Example.org", "home@example.org"], note: "Please look at the third page." }, ASKED);
    const mails = await mailsOf(reference, "opinion.asked");
    expect(mails).toMatchObject([
      { to_address: "home@example.org", facts: { silenceOn: "", veto: "yes", dueOn: "2018-04-05" } },
      { to_address: "migration.minsk@example.org", facts: { reference, authority: "Ministry of the Interior", country: "BLR", dueOn: "2018-04-05", silenceOn: "2018-04-05", veto: "", note: "Please look at the third page.", askedBy: "Mira" } },
    ]);
    const links = await asOwner((sql) => sql`select l.to_address, l.expires_on from links l join opinions o on o.id = l.subject_id join requests r on r.id = o.request_id where l.purpose = 'opinion' and r.reference = ${reference} order by 1`);
    expect(links.map(({ to_address, expires_on }) => `${to_address} ${expires_on}`)).toEqual(["home@example.org 2018-10-05", "migration.minsk@example.org 2018-10-05"]);
    expect(new Set(mails.map(({ link_id }) => link_id)).size).toBe(2);
  });

  test("without an address asks without a mail, for a question put by hand", async () => {
    const reference = await consultedRequest(p, { offered: [p.dana.organisationId], addresses: [""] });
    expect(await mailsOf(reference, "opinion.asked")).toEqual([]);
  });

  test("refuses an address that is none, at its field", async () => {
    const reference = await sentRequest(p);
    expect(await execute(consultServices, p.mira, { reference, version: 1, services: [p.dana.organisationId], offered: [p.dana.organisationId], addresses: ["minsk"] })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "addresses", key: "email" }] } });
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
    expect(await execute(consultServices, p.mira, { reference, version: await versionOf("requests", reference), services: services() })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "requests.delegationAmongAsked" }] } });
  });

  test("a delegation that Suivi did not know is added with the country of the request", async () => {
    const reference = await sentRequest(p);
    await done(consultServices, p.mira, { reference, version: await versionOf("requests", reference), newServiceName: "EU Delegation in Minsk", newServiceKind: "eu_delegation" });
    expect(await opinionsOf(reference)).toMatchObject([{ name_en: "EU Delegation in Minsk" }]);
  });

  test("a ministry is not an EU service", async () => {
    const reference = await sentRequest(p);
    expect(await execute(consultServices, p.mira, { reference, version: await versionOf("requests", reference), services: [p.dana.organisationId, p.zeki.organisationId] })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "services" }] } });
  });

  test("the authority may not, a stale page is refused, and it is done once", async () => {
    const reference = await sentRequest(p);
    const version = await versionOf("requests", reference);
    const form = { reference, version, services: [p.dana.organisationId] };
    expect(await execute(consultServices, p.ilir, form)).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(consultServices, p.mira, { ...form, version: version - 1 })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Ilir" } });
    await done(consultServices, p.mira, form);
    expect(await execute(consultServices, p.mira, { ...form, version: version + 1 })).toMatchObject({ problem: { kind: "wrong_stage" } });
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
  });

  test("keeps how it came, who gave it and the letter it came with, which the authority does not see", async () => {
    const form = await asked();
    await done(recordOpinion, p.mira, { ...form, answer: "favourable", answeredVia: "letter", answeredByName: "Head of unit", file: letter("opinion.pdf") }, on("2018-03-29"));
    expect((await findRequestFile(p.mira, form.reference))!.opinions[0]).toMatchObject({ answeredVia: "letter", answeredByName: "Head of unit", letter: { fileName: "opinion.pdf" } });
    expect(await documentsSeenBy(p.ilir, form.reference)).not.toContain("opinion.pdf");
  });

  test("is corrected with a reason, and not without", async () => {
    const form = await asked();
    await done(recordOpinion, p.mira, { ...form, answer: "favourable" }, on("2018-03-29"));
    const correction = { ...form, version: 2, answer: "unfavourable", remarks: "Read wrongly." };
    expect(await execute(recordOpinion, p.mira, correction)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason" }] } });
    await done(recordOpinion, p.mira, { ...correction, reason: "The letter says the opposite." }, on("2018-03-30"));
    expect(await opinionsOf(form.reference)).toMatchObject([{ state: "answered", answer: "unfavourable" }]);
  });

  test("that asks for more information may be given again, or starts the clock again", async () => {
    const form = await asked();
    await done(recordOpinion, p.mira, { ...form, answer: "more_information", remarks: "Who pays?" }, on("2018-03-27"));
    expect(await courtOf(form.reference)).toEqual({ court: "facility", court_since: "2018-03-27" });
    await done(restartOpinion, p.mira, { ...form, version: 2, sentOn: "2018-04-03", information: "The ministry pays." }, on("2018-04-04"));
    expect(await courtOf(form.reference)).toEqual({ court: "services", court_since: "2018-04-04" });
    expect((await mailsOf(form.reference, "opinion.asked")).map(({ facts }) => facts.information)).toEqual(["", "The ministry pays."]);
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
    expect(await execute(recordOpinion, p.ilir, { ...one, answer: "favourable" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
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

  test("that nobody missed passes the request to the committee, whose days begin with the last of them", async () => {
    const reference = await consultedRequest(p, { services: [p.dana.organisationId, home] }, ASKED);
    const [minsk, other] = await opinionsOf(reference);
    await done(recordOpinion, p.mira, { reference, opinionId: minsk!.id, version: 1, answer: "favourable" }, on("2018-03-28"));
    expect(await courtOf(reference)).toEqual({ court: "services", court_since: "2018-03-26" });
    await done(lapseOpinion, SYSTEM_ACTOR, { reference, opinionId: other!.id, version: 1 }, on("2018-04-06"));
    expect(await courtOf(reference)).toEqual({ court: "committee", court_since: "2018-04-06" });
  });

  test("given twice at the same moment leaves the request with the committee", async () => {
    const reference = await consultedRequest(p, { services: [p.dana.organisationId, home] }, ASKED);
    const ids = (await opinionsOf(reference)).map(({ id }) => id);
    const answers = await Promise.all(ids.map((opinionId) => execute(recordOpinion, p.mira, { reference, opinionId, version: 1, answer: "favourable" }, { at: on("2018-03-28") })));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await courtOf(reference)).toMatchObject({ court: "committee" });
  });
});

describe("a service with a link", () => {
  const WHO = { name: "A. Officer", function: "Desk officer" };
  async function asked(at = ASKED) {
    const reference = await consultedRequest(p, {}, at);
    return { reference, opinionId: (await opinionsOf(reference))[0]!.id, token: await tokenOf(reference) };
  }

  test("answers once without an account; whoever waits for it is told", async () => {
    const { reference, token } = await asked();
    await done(answerOpinion, SYSTEM_ACTOR, { token, ...WHO, answer: "favourable_with_remarks", remarks: "Mind the frame.", file: letter("note.pdf") }, on("2018-03-27"));
    expect((await findRequestFile(p.mira, reference))!.opinions[0]).toMatchObject({ answer: "favourable_with_remarks", answeredVia: "link", answeredByName: "A. Officer, Desk officer", letter: { fileName: "note.pdf" } });
    expect(await mailsOf(reference, "opinion.arrived")).toMatchObject([{ to_role: "coordinator", facts: { answer: "favourable_with_remarks", remarks: "Mind the frame.", by: "A. Officer, Desk officer" } }]);
    expect(await courtOf(reference)).toMatchObject({ court: "committee" });
    expect(await execute(answerOpinion, SYSTEM_ACTOR, { token, ...WHO, answer: "unfavourable", remarks: "No." })).toMatchObject({ problem: { kind: "already_sent" } });
  });

  test("stops the clock by asking for more information", async () => {
    const { reference, opinionId, token } = await asked();
    await done(answerOpinion, SYSTEM_ACTOR, { token, ...WHO, answer: "more_information", remarks: "Who pays?" }, on("2018-03-27"));
    expect(await execute(lapseOpinion, SYSTEM_ACTOR, { reference, opinionId, version: 2 }, { at: on("2018-06-01") })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test.each([
    ["name", { answer: "favourable", function: "Officer" }],
    ["function", { answer: "favourable", name: "A. Officer" }],
    ["remarks", { ...WHO, answer: "unfavourable" }],
    ["answer", WHO],
  ])("must give %s", async (field, form) => {
    const { token } = await asked();
    expect(await execute(answerOpinion, SYSTEM_ACTOR, { token, ...form }, { at: on("2018-03-27") })).toMatchObject({ problem: { kind: "invalid", errors: [{ field }] } });
  });

  test("that objects when its silence has counted is heard, kept and told; the consent stands", async () => {
    const { reference, opinionId, token } = await asked();
    const objection = { token, ...WHO, answer: "unfavourable", remarks: "We were away." };
    expect(await execute(objectByLink, SYSTEM_ACTOR, objection, { at: on("2018-04-06") })).toMatchObject({ problem: { kind: "wrong_stage" } });
    await done(lapseOpinion, SYSTEM_ACTOR, { reference, opinionId, version: 1 }, on("2018-04-06"));
    expect(await execute(answerOpinion, SYSTEM_ACTOR, objection, { at: on("2018-04-09") })).toMatchObject({ problem: { kind: "wrong_stage" } });
    await done(objectByLink, SYSTEM_ACTOR, objection, on("2018-04-09"));
    expect((await findRequestFile(p.mira, reference))!.opinions[0]).toMatchObject({ state: "consented_by_silence", settledOn: "2018-04-06", lateAnswer: "unfavourable", lateRemarks: "We were away.", lateOn: "2018-04-09", answeredByName: "A. Officer, Desk officer" });
    expect(await mailsOf(reference, "opinion.late")).toMatchObject([{ to_role: "manager", facts: { silenceOn: "2018-04-06", remarks: "We were away." } }]);
    expect(await courtOf(reference)).toMatchObject({ court: "committee" });
    expect(await execute(objectByLink, SYSTEM_ACTOR, objection, { at: on("2018-04-10") })).toMatchObject({ problem: { kind: "already_sent" } });
    expect(await execute(objectLate, p.mira, { opinionId, answer: "unfavourable", remarks: "Again." }, { at: on("2018-04-10") })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "opinions.notObjectedYet" }] } });
  });

  test("or staff for it, when the objection came by letter", async () => {
    const { reference, opinionId } = await asked();
    await done(lapseOpinion, SYSTEM_ACTOR, { reference, opinionId, version: 1 }, on("2018-04-06"));
    const objection = { opinionId, answer: "unfavourable", remarks: "We were away.", answeredVia: "letter", objectedOn: "2018-04-09" };
    expect(await execute(objectLate, p.ilir, objection)).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(objectLate, p.mira, { ...objection, objectedOn: "2018-04-05" })).toMatchObject({ problem: { errors: [{ field: "objectedOn", key: "later" }] } });
    await done(objectLate, p.mira, { ...objection, file: letter("late.pdf") }, on("2018-04-10"));
    expect((await findRequestFile(p.mira, reference))!.opinions[0]).toMatchObject({ lateOn: "2018-04-09", answeredVia: "letter", letter: { fileName: "late.pdf" } });
  });

  test("is nobody else: people with an account do not answer in its name, and no other link does", async () => {
    const [{ token }, other] = [await asked(), await asked()];
    for (const who of [p.mira, p.ilir, p.dana]) expect((await execute(answerOpinion, who, { token, ...WHO, answer: "favourable" })).ok).toBe(false);
    await done(answerOpinion, SYSTEM_ACTOR, { token, ...WHO, answer: "favourable" }, on("2018-03-27"));
    expect(await opinionsOf(other.reference)).toMatchObject([{ state: "asked" }]);
    expect(await execute(answerOpinion, SYSTEM_ACTOR, { token: `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`, ...WHO, answer: "favourable" })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });
});

const tokenOf = async (reference: string) => linkToken((await mailsOf(reference, "opinion.asked"))[0]!.link_id);
const courtOf = async (reference: string) => (await asOwner((sql) => sql`select court, court_since from requests where reference = ${reference}`))[0];
const mailsOf = (reference: string, template: string) =>
  asOwner((sql) => sql<{ to_address: string; to_role: string; link_id: string; facts: Record<string, string> }[]>`select o.to_address, o.to_role, o.link_id, o.facts from outbox o join requests r on r.id = o.request_id where r.reference = ${reference} and o.template = ${template} order by o.to_address, o.queued_at`);
const documentsSeenBy = async (actor: Actor, reference: string) =>
  (await as(actor, (tx) => tx.execute<{ file_name: string }>(sql`select d.file_name from documents d join requests r on r.id = d.request_id where r.reference = ${reference}`))).map(({ file_name }) => file_name);
