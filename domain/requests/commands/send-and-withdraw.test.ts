import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { draftRequest, fill, letter, NEED, sentRequest } from "@/db/testing/requests";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { programmeDay } from "../opinion-clock";
import { execute } from "@/server/command";
import { attachLetter } from "./attach-letter";
import { returnRequest } from "./return-request";
import { sendRequest } from "./send-request";
import { startRequest } from "./start-request";
import { withdrawRequest } from "./withdraw-request";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});

const today = programmeDay(new Date());
const version = (reference: string) => versionOf("requests", reference);

describe("sending a request", () => {
  test("puts it in the facility's court, dated, without a letter; the lead authority has signed", async () => {
    const reference = await sentRequest(p);
    const request = await findRequestStatus(p.elena, reference);
    expect(request).toMatchObject({ state: "submitted", court: "facility", courtSince: today, submittedOn: today, letters: [], versions: [{ number: 1, sentOn: today, sentByName: "Ilir" }] });
    expect(request!.history[0]).toMatchObject({ type: "request.sent", actorName: "Ilir" });
    expect(await asOwner((sql) => sql`select a.state, a.signed_on, a.signed_via from request_authorities a join requests r on r.id = a.request_id where r.reference = ${reference}`)).toEqual([{ state: "signed", signed_on: today, signed_via: "portal" }]);
  });

  test("sends a copy to the authority and the news to the facility, with what was sent", async () => {
    const reference = await sentRequest(p);
    const mails = await asOwner((sql) => sql`select template, to_organisation_id, to_role, facts from outbox where facts ->> 'reference' = ${reference} order by template`);
    expect(mails).toMatchObject([
      { template: "request.arrived", to_role: "manager", facts: { title: NEED.title.title, authority: "Ministry of the Interior" } },
      { template: "request.sent", to_organisation_id: p.ilir.organisationId, facts: { need: NEED.problem.need, sentBy: "Ilir" } },
    ]);
  });

  test("asks for a declaration", async () => {
    const reference = await draftRequest(p);
    expect(await execute(sendRequest, p.ilir, { reference, version: await version(reference) })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "declaration", key: "declaration" }] } });
  });

  test("is for a signatory: an editor is refused", async () => {
    const reference = await draftRequest(p);
    expect(await execute(sendRequest, p.elena, { reference, version: await version(reference), declaration: "on" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("another authority's signatory finds nothing", async () => {
    const reference = await draftRequest(p);
    expect(await execute(sendRequest, p.zeki, { reference, version: await version(reference), declaration: "on" })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });

  test("an empty draft says what is missing and where", async () => {
    const { reference } = await done(startRequest, p.ilir, {});
    expect(await execute(sendRequest, p.ilir, { reference, version: 1, declaration: "on" })).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "requests.describesNeed", href: `/partner/requests/${reference}` }] } });
  });

  test("a colleague's change in the meantime stops it", async () => {
    const reference = await draftRequest(p);
    const read = await version(reference);
    await fill(p.elena, reference, { title: { title: "Another title" } });
    expect(await execute(sendRequest, p.ilir, { reference, version: read, declaration: "on" })).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile", by: "Elena" } });
  });

  test("civil society does not ask alone", async () => {
    await asOwner((sql) => sql`update organisations set kind = 'civil_society' where id = ${p.zeki.organisationId}`);
    const { reference } = await done(startRequest, p.zeki, {});
    await fill(p.zeki, reference, NEED);
    const send = async () => execute(sendRequest, p.zeki, { reference, version: await version(reference), declaration: "on" });
    const alone = { problem: { kind: "unmet", missing: [{ key: "requests.notCivilSocietyAlone", href: `/partner/requests/${reference}/partners` }] } };
    expect(await send()).toMatchObject(alone);
    await asOwner((sql) => sql`insert into request_authorities (request_id, organisation_id) select id, ${p.ilir.organisationId} from requests where reference = ${reference}`);
    expect(await send(), "invited is not signed").toMatchObject(alone);
    await asOwner((sql) => sql`update request_authorities set state = 'signed', signed_on = '2026-01-05', signed_via = 'portal' where organisation_id = ${p.ilir.organisationId} and request_id = (select id from requests where reference = ${reference})`);
    expect((await send()).ok).toBe(true);
    await asOwner((sql) => sql`update organisations set kind = 'ministry' where id = ${p.zeki.organisationId}`);
  });
});

describe("giving a request back", () => {
  const giveBack = async (reference: string, more: Record<string, unknown> = {}, at?: Date) => done(returnRequest, p.mira, { reference, version: await version(reference), reason: "Say which laws you mean.", questions: ["problem"], ...more }, at);
  const send = async (reference: string, more: Record<string, unknown> = {}) => execute(sendRequest, p.ilir, { reference, version: await version(reference), declaration: "on", ...more });

  test("says why, which questions and by when, lets the authority write again, and keeps the date of the first sending", async () => {
    const reference = await sentRequest(p);
    await asOwner((sql) => sql`update requests set submitted_on = '2018-03-12' where reference = ${reference}`);
    await giveBack(reference, {}, new Date("2018-03-20T09:00:00Z"));
    const returned = await findRequestStatus(p.elena, reference);
    expect(returned).toMatchObject({ state: "returned", court: "authority", rounds: [{ number: 1, reason: "Say which laws you mean.", questions: ["problem"], dueOn: "2018-06-18", answeredOn: null }] });
    await fill(p.elena, reference, { problem: { need: "The labour code, chapter 5." } });
    expect((await send(reference, { roundAnswer: "The chapter is named now." })).ok).toBe(true);
    expect(await findRequestStatus(p.elena, reference)).toMatchObject({ state: "submitted", submittedOn: "2018-03-12", versions: [{ number: 2 }, { number: 1 }], rounds: [{ answer: "The chapter is named now.", answeredByName: "Ilir" }] });
  });

  test("is sent again only once each question it named is answered anew, with a word on what was changed", async () => {
    const reference = await sentRequest(p);
    await giveBack(reference, { questions: ["problem", "title"] });
    await fill(p.elena, reference, { problem: { need: "The labour code." } });
    expect(await send(reference, { roundAnswer: "Done." })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "requests.roundAnswered", href: `/partner/requests/${reference}/title?from=check` }] } });
    await fill(p.elena, reference, { title: { title: "A clearer title" } });
    expect(await send(reference)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "roundAnswer", key: "required" }] } });
    expect((await send(reference, { roundAnswer: "Both are clearer." })).ok).toBe(true);
  });

  test("the first round gives ninety days, later ones thirty; what was sent before stays as it was", async () => {
    const reference = await sentRequest(p);
    await giveBack(reference, {}, new Date("2026-01-10T09:00:00Z"));
    await fill(p.elena, reference, { problem: { need: "Second wording." } });
    await send(reference, { roundAnswer: "Reworded." });
    await giveBack(reference, {}, new Date("2026-03-10T09:00:00Z"));
    expect(await findRequestStatus(p.elena, reference)).toMatchObject({ rounds: [{ number: 2, dueOn: "2026-04-09" }, { number: 1, dueOn: "2026-04-10" }] });
    const kept = await asOwner((sql) => sql`select v.number, v.answers ->> 'need' as need from request_versions v join requests r on r.id = v.request_id where r.reference = ${reference} order by v.number`);
    expect(kept).toEqual([{ number: 1, need: NEED.problem.need }, { number: 2, need: "Second wording." }]);
    await expect(asOwner((sql) => sql`set role suivi_partner`.then(() => sql`update request_versions set number = 9`))).rejects.toThrow(/permission denied/);
  });

  test("takes a checklist in place of named questions, and not neither", async () => {
    const reference = await sentRequest(p);
    expect(await execute(returnRequest, p.mira, { reference, version: await version(reference), reason: "See the list." })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "questions", key: "checklist" }] } });
    expect(await execute(returnRequest, p.mira, { reference, version: await version(reference), reason: "See the list.", checklist: new File(["MZ\u0090\u0000"], "list.pdf") })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "checklist" }] } });
    await giveBack(reference, { questions: [], checklist: letter("checklist.pdf") });
    expect(await findRequestStatus(p.elena, reference)).toMatchObject({ rounds: [{ checklist: { fileName: "checklist.pdf" } }] });
  });

  test("needs a reason, the right role and the right moment", async () => {
    const reference = await sentRequest(p);
    const asked = { reference, version: await version(reference), questions: ["problem"] };
    expect(await execute(returnRequest, p.mira, { ...asked, reason: " " })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason", key: "required" }] } });
    expect(await execute(returnRequest, p.ilir, { ...asked, reason: "No" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(returnRequest, p.mira, { ...asked, reference: await draftRequest(p), reason: "No" })).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect(await execute(returnRequest, p.mira, { ...asked, version: 1, reason: "No" })).toMatchObject({ problem: { kind: "changed_meanwhile" } });
  });
});

describe("withdrawing a request", () => {
  test("keeps it on record with its reason and in nobody's court", async () => {
    const reference = await sentRequest(p);
    await done(withdrawRequest, p.ilir, { reference, version: await version(reference), reason: "The law was changed in the meantime." });
    expect(await findRequestStatus(p.ilir, reference)).toMatchObject({ state: "withdrawn", court: null, withdrawnReason: "The law was changed in the meantime." });
    expect(await execute(withdrawRequest, p.ilir, { reference, version: await version(reference) })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test("is for a signatory of that authority", async () => {
    const reference = await sentRequest(p);
    expect(await execute(withdrawRequest, p.elena, { reference, version: await version(reference) })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(withdrawRequest, p.zeki, { reference, version: await version(reference) })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(withdrawRequest, p.marek, { reference, version: await version(reference) })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });
});

describe("the endorsement letter", () => {
  test("is put on file by the authority, also after the request was sent", async () => {
    const reference = await sentRequest(p);
    await done(attachLetter, p.elena, { reference, file: letter("رسالة.pdf") });
    const request = await findRequestStatus(p.ilir, reference);
    expect(request!.letters).toMatchObject([{ uploadedByName: "Elena" }]);
    expect(request!.history[0]).toMatchObject({ type: "request.letter_added", actorName: "Elena" });
    expect(request!.version).toBe(await version(reference));
  });

  test("is put on file by the facility for the authority, and says so", async () => {
    const reference = await sentRequest(p);
    await done(attachLetter, p.mira, { reference, file: letter() });
    expect((await findRequestStatus(p.ilir, reference))!.history[0]).toMatchObject({ actorName: "Mira", facts: { onBehalfOf: "Ministry of the Interior" } });
  });

  test.each([
    ["no file", undefined, "file"],
    ["an empty file", new File([], "letter.pdf"), "file"],
    ["a program", new File(["MZ\u0090\u0000program"], "letter.pdf", { type: "application/pdf" }), "letterType"],
    ["a text that only calls itself a PDF", new File(["Dear sirs"], "letter.pdf", { type: "application/pdf" }), "letterType"],
    ["a file of 21 MB", new File([new Uint8Array(21 * 1024 * 1024)], "letter.pdf"), "fileTooLarge"],
  ])("%s is refused at the field", async (_, file, key) => {
    const reference = await sentRequest(p);
    expect(await execute(attachLetter, p.ilir, { reference, file })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "file", key }] } });
    expect((await findRequestStatus(p.ilir, reference))!.letters).toEqual([]);
  });

  test("another authority finds nothing, a delegation may not, and staff leave drafts alone", async () => {
    const reference = await draftRequest(p);
    expect(await execute(attachLetter, p.zeki, { reference, file: letter() })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect((await execute(attachLetter, p.dana, { reference, file: letter() })).ok).toBe(false);
    expect(await execute(attachLetter, p.mira, { reference, file: letter() })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });
});
