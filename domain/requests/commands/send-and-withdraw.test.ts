import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { draftRequest, letter, NEED, sentRequest } from "@/db/testing/requests";
import { findRequestStatus } from "@/domain/requests/queries/find-request-status";
import { dayOf } from "@/domain/shared/dates";
import { execute } from "@/server/command";
import { attachLetter } from "./attach-letter";
import { returnRequest } from "./return-request";
import { saveRequest } from "./save-request";
import { sendRequest } from "./send-request";
import { startRequest } from "./start-request";
import { withdrawRequest } from "./withdraw-request";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});

const today = dayOf(new Date());
const version = (reference: string) => versionOf("requests", reference);

describe("sending a request", () => {
  test("puts it in the facility's court, dated, without a letter", async () => {
    const reference = await sentRequest(p);
    const request = await findRequestStatus(p.elena, reference);
    expect(request).toMatchObject({ state: "submitted", court: "facility", courtSince: today, submittedOn: today, letters: [] });
    expect(request!.history.map(({ type, actorName }) => [type, actorName])).toEqual([["request.sent", "Ilir"], ["request.saved", "Elena"], ["request.started", "Elena"]]);
  });

  test("asks for a declaration", async () => {
    const reference = await draftRequest(p);
    expect(await execute(sendRequest, p.ilir, { reference, version: 2 })).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "declaration", key: "declaration" }] } });
  });

  test("is for a signatory: an editor is refused", async () => {
    const reference = await draftRequest(p);
    expect(await execute(sendRequest, p.elena, { reference, version: 2, declaration: "on" })).toEqual({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("another authority's signatory finds nothing", async () => {
    const reference = await draftRequest(p);
    expect(await execute(sendRequest, p.zeki, { reference, version: 2, declaration: "on" })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });

  test("an empty draft says what is missing and where", async () => {
    const { reference } = await done(startRequest, p.ilir, {});
    expect(await execute(sendRequest, p.ilir, { reference, version: 1, declaration: "on" })).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "requests.describesNeed", href: `/partner/requests/${reference}/edit/need` }] } });
  });

  test("a colleague's change in the meantime stops it", async () => {
    const reference = await draftRequest(p);
    expect(await execute(sendRequest, p.ilir, { reference, version: 1, declaration: "on" })).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile", by: "Elena" } });
  });

  test("civil society does not ask alone", async () => {
    await asOwner((sql) => sql`update organisations set kind = 'civil_society' where id = ${p.zeki.organisationId}`);
    const { reference } = await done(startRequest, p.zeki, {});
    await done(saveRequest, p.zeki, { reference, version: 1, ...NEED });
    expect(await execute(sendRequest, p.zeki, { reference, version: 2, declaration: "on" })).toMatchObject({ ok: false, problem: { kind: "unmet", missing: [{ key: "requests.notCivilSocietyAlone" }] } });
    await done(saveRequest, p.zeki, { reference, version: 2, section: "about", jointAuthorities: [p.ilir.organisationId] });
    await done(sendRequest, p.zeki, { reference, version: 3, declaration: "on" });
    await asOwner((sql) => sql`update organisations set kind = 'ministry' where id = ${p.zeki.organisationId}`);
  });
});

describe("giving a request back", () => {
  test("says why, lets the authority write again, and keeps the date of the first sending", async () => {
    const reference = await sentRequest(p);
    await asOwner((sql) => sql`update requests set submitted_on = '2018-03-12' where reference = ${reference}`);
    await done(returnRequest, p.mira, { reference, version: 3, reason: "Say which laws you mean." });
    const returned = await findRequestStatus(p.elena, reference);
    expect(returned).toMatchObject({ state: "returned", court: "authority", returnReason: "Say which laws you mean." });
    expect(returned!.history[0]).toMatchObject({ type: "request.returned", reason: "Say which laws you mean.", actorName: "Mira" });
    await done(saveRequest, p.elena, { reference, version: 4, ...NEED, need: "The labour code, chapter 5." });
    await done(sendRequest, p.ilir, { reference, version: 5, declaration: "on" });
    expect(await findRequestStatus(p.elena, reference)).toMatchObject({ state: "submitted", submittedOn: "2018-03-12", returnReason: null });
  });

  test("needs a reason, the right role and the right moment", async () => {
    const reference = await sentRequest(p);
    expect(await execute(returnRequest, p.mira, { reference, version: 3, reason: " " })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason", key: "required" }] } });
    expect(await execute(returnRequest, p.ilir, { reference, version: 3, reason: "No" })).toEqual({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(returnRequest, p.mira, { reference: await draftRequest(p), version: 2, reason: "No" })).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect(await execute(returnRequest, p.mira, { reference, version: 1, reason: "No" })).toMatchObject({ problem: { kind: "changed_meanwhile" } });
  });
});

describe("withdrawing a request", () => {
  test("keeps it on record with its reason and in nobody's court", async () => {
    const reference = await sentRequest(p);
    await done(withdrawRequest, p.ilir, { reference, version: 3, reason: "The law was changed in the meantime." });
    expect(await findRequestStatus(p.ilir, reference)).toMatchObject({ state: "withdrawn", court: null, withdrawnReason: "The law was changed in the meantime." });
    expect(await execute(withdrawRequest, p.ilir, { reference, version: 4 })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  test("is for a signatory of that authority", async () => {
    const reference = await sentRequest(p);
    expect(await execute(withdrawRequest, p.elena, { reference, version: 3 })).toEqual({ ok: false, problem: { kind: "not_allowed" } });
    expect(await execute(withdrawRequest, p.zeki, { reference, version: 3 })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(withdrawRequest, p.marek, { reference, version: 3 })).toEqual({ ok: false, problem: { kind: "not_allowed" } });
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
