import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { draftRequest, fill, letter, NEED, sentRequest } from "@/db/testing/requests";
import { linkActor, type Link } from "@/domain/links/link";
import { findRequest } from "@/domain/requests/queries/find-request";
import { findSignatureAsked } from "@/domain/requests/queries/find-signature-asked";
import { execute } from "@/server/command";
import { linkOf, linkToken } from "@/server/links";
import { declineByLink } from "./decline-by-link";
import { declineJointly } from "./decline-jointly";
import { inviteAuthority } from "./invite-authority";
import { recordPaper } from "./record-paper";
import { removeAuthority } from "./remove-authority";
import { sendRequest } from "./send-request";
import { signByLink } from "./sign-by-link";
import { signJointly } from "./sign-jointly";
import { startRequest } from "./start-request";

let p: People;
useDatabase();
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
});

const guest = linkActor("Director Ana", "Ministry of the Interior");
const partyOf = async (reference: string, name: string) => (await findRequest(p.ilir, reference))!.parties.find(({ nameEn }) => nameEn === name)!;
const byName = { invitedName: "Employment agency", invitedKind: "agency", invitedEmail: "Director@Agency.example" };
const tokenFor = async (partyId: string) => linkToken((await asOwner((sql) => sql`select id from links where subject_id = ${partyId} order by made_at desc limit 1`))[0]!.id as string);

describe("inviting an institution to sign", () => {
  test("one that Suivi knows reads the request from then on, is told, and signs for itself by its signatory", async () => {
    const reference = await draftRequest(p);
    expect(await findRequest(p.zeki, reference)).toBeUndefined();
    await done(inviteAuthority, p.elena, { reference, organisationId: p.zeki.organisationId });
    const party = await partyOf(reference, "Ministry of Labour");
    expect(party).toMatchObject({ state: "invited", isLead: false });
    expect(await findRequest(p.zeki, reference)).toMatchObject({ reference });
    expect(await asOwner((sql) => sql`select 1 from outbox where template = 'joint.invited' and to_organisation_id = ${p.zeki.organisationId}`)).toHaveLength(1);
    const sign = { reference, partyId: party.id, signatoryRank: "Minister", declaration: "on" };
    expect(await execute(signJointly, p.ilir, sign), "the lead does not sign for it").toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(signJointly, p.mira, sign)).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    await done(signJointly, p.zeki, sign);
    expect(await partyOf(reference, "Ministry of Labour")).toMatchObject({ state: "signed", signedVia: "portal", signatoryName: "Zeki", signatoryRank: "Minister" });
    expect(await execute(signJointly, p.zeki, sign), "once").toEqual({ ok: false, problem: { kind: "already_sent" } });
    expect(await asOwner((sql) => sql`select facts ->> 'institution' as who from outbox where template = 'joint.signed'`)).toEqual([{ who: "Ministry of Labour" }]);
  });

  test("an EU delegation, one that was asked already, and nobody at all are refused at the field", async () => {
    const reference = await draftRequest(p);
    expect(await execute(inviteAuthority, p.elena, { reference, organisationId: p.dana.organisationId })).toMatchObject({ problem: { errors: [{ field: "organisationId", key: "choose" }] } });
    expect(await execute(inviteAuthority, p.elena, { reference, organisationId: p.ilir.organisationId })).toMatchObject({ problem: { errors: [{ field: "organisationId", key: "alreadyAsked" }] } });
    expect(await execute(inviteAuthority, p.elena, { reference })).toMatchObject({ problem: { errors: [{ field: "organisationId", key: "required" }] } });
    expect(await execute(inviteAuthority, p.zeki, { reference, ...byName })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });

  test("one that nobody knew signs by the link in its mail, once, and becomes an organisation", async () => {
    const reference = await draftRequest(p);
    await done(inviteAuthority, p.elena, { reference, ...byName });
    const party = await partyOf(reference, "Employment agency");
    const sign = { token: await tokenFor(party.id), name: "Director Ana", signatoryRank: "Director", declaration: "on" };
    const results = await Promise.all([execute(signByLink, guest, sign), execute(signByLink, guest, sign)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await partyOf(reference, "Employment agency")).toMatchObject({ state: "signed", signedVia: "link", signatoryName: "Director Ana", signatoryRank: "Director" });
    expect(await asOwner((sql) => sql`select kind, country, email from organisations where name_en = 'Employment agency'`)).toEqual([{ kind: "agency", country: "BLR", email: "director@agency.example" }]);
    const [event] = await asOwner((sql) => sql`select actor_name, organisation_name from audit_events where type = 'joint.signed' and facts ->> 'via' = 'link'`);
    expect(event).toEqual({ actor_name: "Director Ana", organisation_name: "Ministry of the Interior" });
  });

  test("on paper: its letter, who signed and in which function", async () => {
    const reference = await draftRequest(p);
    await done(inviteAuthority, p.elena, { reference, ...byName, invitedEmail: "", invitedCountry: "MDA" });
    const { id } = await partyOf(reference, "Employment agency");
    const paper = { reference, partyId: id, signatoryName: "Director Ana", signatoryRank: "Director" };
    expect(await execute(recordPaper, p.elena, { ...paper, file: new File(["MZ\u0090\u0000"], "letter.pdf") })).toMatchObject({ problem: { errors: [{ field: "file", key: "letterType" }] } });
    await done(recordPaper, p.elena, { ...paper, file: letter("agency.pdf") });
    expect(await partyOf(reference, "Employment agency")).toMatchObject({ state: "signed", signedVia: "paper", letter: { fileName: "agency.pdf" } });
    expect(await asOwner((sql) => sql`select invited_country from request_authorities where id = ${id}`), "of another country than the lead's").toEqual([{ invited_country: "MDA" }]);
  });

  test("it may decline, here or by its link, with its reason; then it can be taken off", async () => {
    const reference = await draftRequest(p);
    await done(inviteAuthority, p.elena, { reference, organisationId: p.zeki.organisationId });
    await done(inviteAuthority, p.elena, { reference, ...byName });
    const [labour, agency] = [await partyOf(reference, "Ministry of Labour"), await partyOf(reference, "Employment agency")];
    await done(declineJointly, p.zeki, { reference, partyId: labour.id, reason: "Not this year." });
    await done(declineByLink, guest, { token: await tokenFor(agency.id), name: "Ana", reason: "Not ours." });
    expect([await partyOf(reference, "Ministry of Labour"), await partyOf(reference, "Employment agency")]).toMatchObject([{ state: "declined", declineReason: "Not this year." }, { state: "declined", declineReason: "Not ours." }]);
    expect(await execute(inviteAuthority, p.zeki, { reference, ...byName, invitedName: "Another agency" }), "who does not sign works on it no more").toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    await done(removeAuthority, p.elena, { reference, partyId: labour.id });
    expect(await partyOf(reference, "Ministry of Labour")).toBeUndefined();
    expect(await findRequest(p.zeki, reference)).toBeUndefined();
  });

  test("an invitation taken back opens nothing; one that signed is not taken off; a sent request takes no new ones but still their signatures", async () => {
    const reference = await draftRequest(p);
    await done(inviteAuthority, p.elena, { reference, ...byName });
    const agency = await partyOf(reference, "Employment agency");
    const token = await tokenFor(agency.id);
    await done(removeAuthority, p.elena, { reference, partyId: agency.id });
    expect((await execute(signByLink, guest, { token, name: "Ana", signatoryRank: "Director", declaration: "on" })).ok).toBe(false);
    await done(inviteAuthority, p.elena, { reference, organisationId: p.zeki.organisationId });
    const labour = await partyOf(reference, "Ministry of Labour");
    await done(sendRequest, p.ilir, { reference, version: await versionOf("requests", reference), declaration: "on" });
    expect(await execute(inviteAuthority, p.elena, { reference, ...byName })).toMatchObject({ problem: { kind: "wrong_stage" } });
    await done(signJointly, p.zeki, { reference, partyId: labour.id, signatoryRank: "Minister", declaration: "on" });
    expect(await execute(removeAuthority, p.elena, { reference, partyId: labour.id })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test("what is done by its link is done in its own name, not in the lead's", async () => {
    const reference = await draftRequest(p);
    await done(inviteAuthority, p.elena, { reference, ...byName });
    await done(inviteAuthority, p.elena, { reference, organisationId: p.zeki.organisationId, invitedEmail: "labour@example.org" });
    for (const name of ["Employment agency", "Ministry of Labour"]) expect(await linkOf(await tokenFor((await partyOf(reference, name)).id))).toMatchObject({ organisationName: name });
  });

  test("one that does not sign is none of those that ask: not in the letter, not in what is sent; and it is told nothing more", async () => {
    const reference = await draftRequest(p);
    await done(inviteAuthority, p.elena, { reference, organisationId: p.zeki.organisationId });
    await done(declineJointly, p.zeki, { reference, partyId: (await partyOf(reference, "Ministry of Labour")).id, reason: "Not this year." });
    const request = (await findRequest(p.ilir, reference))!;
    expect(request.authorities.map(({ nameEn }) => nameEn)).toEqual(["Ministry of the Interior"]);
    expect(request.facts.authorityIds).not.toContain(p.zeki.organisationId);
    await done(sendRequest, p.ilir, { reference, version: await versionOf("requests", reference), declaration: "on" });
    const [sent] = await asOwner((sql) => sql`select v.answers::text as answers from request_versions v join requests r on r.id = v.request_id where r.reference = ${reference}`);
    expect(sent!.answers).not.toContain("Ministry of Labour");
  });

  test("a request that was withdrawn asks nobody to sign any more", async () => {
    const reference = await sentRequest(p);
    const [{ id }] = await asOwner((sql) => sql`insert into request_authorities (request_id, invited_name, invited_kind) select id, 'Employment agency', 'agency' from requests where reference = ${reference} returning id`) as unknown as [{ id: string }];
    const link = { subjectId: id, madeByName: "Elena" } as Link;
    expect(await findSignatureAsked(link)).toMatchObject({ institution: "Employment agency" });
    await asOwner((sql) => sql`update requests set state = 'withdrawn' where reference = ${reference}`);
    expect(await findSignatureAsked(link)).toBeUndefined();
  });

  test("a link for another purpose, a forged one, and another request's party sign nothing", async () => {
    const other = await sentRequest(p);
    const reference = await draftRequest(p);
    await done(inviteAuthority, p.elena, { reference, ...byName });
    const agency = await partyOf(reference, "Employment agency");
    await asOwner((sql) => sql`update links set purpose = 'seat' where subject_id = ${agency.id}`);
    expect(await execute(signByLink, guest, { token: await tokenFor(agency.id), name: "Ana", signatoryRank: "D", declaration: "on" })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(signByLink, guest, { token: "A".repeat(44), name: "Ana", signatoryRank: "D", declaration: "on" })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(recordPaper, p.elena, { reference: other, partyId: agency.id, signatoryName: "A", signatoryRank: "B", file: letter() })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });
});

test("civil society sends only once a public authority has signed with it", async () => {
  await asOwner((sql) => sql`update organisations set kind = 'civil_society' where id = ${p.zeki.organisationId}`);
  const { reference } = await done(startRequest, p.zeki, {});
  await fill(p.zeki, reference, NEED);
  const send = async () => execute(sendRequest, p.zeki, { reference, version: await versionOf("requests", reference), declaration: "on" });
  await done(inviteAuthority, p.zeki, { reference, organisationId: p.ilir.organisationId });
  expect(await send()).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "requests.notCivilSocietyAlone" }] } });
  const { id } = (await findRequest(p.ilir, reference))!.parties.find(({ organisationId }) => organisationId === p.ilir.organisationId)!;
  expect(await execute(signJointly, p.elena, { reference, partyId: id, signatoryRank: "Editor", declaration: "on" }), "an editor does not sign").toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  await done(signJointly, p.ilir, { reference, partyId: id, signatoryRank: "Head of department", declaration: "on" });
  expect((await send()).ok).toBe(true);
});
