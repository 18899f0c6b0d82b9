import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { people, type People } from "@/db/testing/people";
import { approvedRequest, consultedRequest, draftRequest, letter, NEED, sentRequest } from "@/db/testing/requests";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { execute } from "@/server/command";
import { attachLetter } from "./attach-letter";
import { mergeRequest } from "./merge-request";
import { recordRequest } from "./record-request";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});

/** The same request as it comes through the EU delegation: another ministry asks, ours signs with it. */
async function recordedFromDelegation(authorityId: string, more: Record<string, unknown> = {}): Promise<string> {
  const { reference } = await done(recordRequest, p.mira, {
    ...NEED.title, ...NEED.problem, ...NEED.results, ...NEED.areas, language: "en", channel: "eu_delegation", authorityId, requestedOn: "2026-01-05", signatoryName: "A minister", signatoryRank: "Minister", jointAuthorities: [], ...more,
  });
  return reference;
}

const merge = async (reference: string, into: string, more: Record<string, unknown> = {}, actor = p.mira) =>
  execute(mergeRequest, actor, { reference, version: await versionOf("requests", reference), into, intoVersion: await versionOf("requests", into), ...more });

const authoritiesOf = (reference: string) => asOwner((sql) => sql<{ name: string; is_lead: boolean; state: string; signed_via: string | null }[]>`
  select o.name_en as name, a.is_lead, a.state, a.signed_via from request_authorities a join organisations o on o.id = a.organisation_id join requests r on r.id = a.request_id where r.reference = ${reference} order by o.name_en`);

describe("the same request by two doors", () => {
  let portal: string;
  let recorded: string;

  beforeAll(async () => {
    portal = await sentRequest(p);
    recorded = await recordedFromDelegation(p.zeki.organisationId, { jointAuthorities: [p.ilir.organisationId] });
    await done(attachLetter, p.mira, { reference: recorded, file: letter("from-chisinau.pdf") });
    expect(await merge(recorded, portal, { reason: "The delegation passed on the same letter." })).toMatchObject({ ok: true });
  });

  test("the duplicate ends where the other goes on", async () => {
    expect(await findRequestFile(p.mira, recorded)).toMatchObject({ state: "merged", court: null, mergedInto: portal });
    expect(await findRequestFile(p.mira, portal)).toMatchObject({ state: "submitted", mergedInto: null });
  });

  test("who asked in the duplicate asks in the other too, nobody twice, and each as it had signed", async () => {
    expect(await authoritiesOf(portal)).toMatchObject([
      { name: "Ministry of Labour", is_lead: false }, { name: "Ministry of the Interior", is_lead: true, state: "signed", signed_via: "portal" },
    ].sort((one, other) => one.name.localeCompare(other.name)));
    expect(await authoritiesOf(recorded)).toHaveLength(2);
  });

  test("both histories say so", async () => {
    const told = async (reference: string) => (await findRequestFile(p.mira, reference))!.history.find(({ type }) => type === "request.merged" || type === "request.joined");
    expect(await told(recorded)).toMatchObject({ type: "request.merged", facts: { to: portal }, reason: "The delegation passed on the same letter." });
    expect(await told(portal)).toMatchObject({ type: "request.joined", facts: { from: recorded, institution: "Ministry of Labour" } });
  });

  test("each authority of the duplicate gets a mail with where it goes on", async () => {
    const mails = await asOwner((sql) => sql`select to_organisation_id, facts from outbox where template = 'request.merged'`);
    expect(new Set(mails.map((one) => one.to_organisation_id))).toEqual(new Set([p.zeki.organisationId, p.ilir.organisationId]));
    expect(mails[0]!.facts).toMatchObject({ reference: recorded, intoReference: portal, authority: "Ministry of Labour", by: "Mira" });
  });

  test("its people read the other request, and its letter from there", async () => {
    for (const found of [await findRequestStatus(p.zeki, portal), await findRequestFile(p.mira, portal)]) expect(found).toMatchObject({ reference: portal, joined: [{ reference: recorded, documents: [{ fileName: "from-chisinau.pdf" }] }] });
    expect(await findRequestStatus(p.zeki, recorded)).toMatchObject({ mergedInto: portal });
  });

  test("it cannot be merged a second time, and nothing goes into it", async () => {
    expect(await merge(recorded, portal)).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
    expect(await merge(await sentRequest(p), recorded)).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "requests.otherIsOpen" }] } });
  });
});

test("an authority that signed only in the duplicate has signed in the other", async () => {
  const into = await recordedFromDelegation(p.ilir.organisationId);
  await asOwner((sql) => sql`update request_authorities a set state = 'invited', signed_on = null, signed_via = null from requests r where r.id = a.request_id and r.reference = ${into}`);
  await merge(await sentRequest(p), into);
  expect(await authoritiesOf(into)).toMatchObject([{ name: "Ministry of the Interior", is_lead: true, state: "signed", signed_via: "portal" }]);
});

test("who was invited by name takes the invitation along, and who declined stays behind", async () => {
  const [duplicate, into] = [await sentRequest(p), await sentRequest(p)];
  await asOwner(async (sql) => {
    await sql`insert into request_authorities (request_id, invited_name, invited_kind, invited_email) select id, 'City of Grodno', 'municipality', 'office@city.example' from requests where reference = ${duplicate}`;
    await sql`insert into request_authorities (request_id, organisation_id, state, decline_reason) select id, ${p.zeki.organisationId}, 'declined', 'No time.' from requests where reference = ${duplicate}`;
  });
  await merge(duplicate, into);
  const rows = await asOwner((sql) => sql`select a.invited_name, a.organisation_id from request_authorities a join requests r on r.id = a.request_id where r.reference = ${into} order by invited_name`);
  expect(rows).toMatchObject([{ invited_name: "City of Grodno" }, { organisation_id: p.ilir.organisationId }]);
});

test("only open requests, not into itself, not by an authority", async () => {
  const open = await sentRequest(p);
  const unmet = { ok: false, problem: { kind: "unmet", missing: [{ key: "requests.otherIsOpen" }] } };
  expect(await merge(open, open)).toMatchObject(unmet);
  expect(await merge(open, await draftRequest(p))).toMatchObject(unmet);
  expect(await merge(open, await approvedRequest(p))).toMatchObject(unmet);
  expect(await merge(await draftRequest(p), open)).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
  expect(await merge(open, await consultedRequest(p), {}, p.ilir)).toMatchObject({ ok: false });
  expect(await merge(open, await consultedRequest(p))).toMatchObject({ ok: true });
});

test("a version that was passed by somebody is refused, of either", async () => {
  const [one, other] = [await sentRequest(p), await sentRequest(p)];
  expect(await merge(one, other, { version: 1 })).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile" } });
  expect(await merge(one, other, { intoVersion: 1 })).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile" } });
  expect(await findRequestFile(p.mira, one)).toMatchObject({ state: "submitted" });
});

test("two merges at once, one each way: one wins", async () => {
  const [one, other] = [await sentRequest(p), await sentRequest(p)];
  const results = await Promise.all([merge(one, other), merge(other, one, {}, p.jonas)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});
