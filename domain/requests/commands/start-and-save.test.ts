import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { draftRequest, NEED } from "@/db/testing/requests";
import { findRequest } from "@/domain/requests/queries/find-request";
import { execute } from "@/server/command";
import { saveRequest } from "./save-request";
import { sendRequest } from "./send-request";
import { startRequest } from "./start-request";

let p: People;
useDatabase();
beforeAll(async () => {
  p = await people();
});

const events = (reference: string) => asOwner((sql) => sql`select type, actor_name, audience, changes from audit_events e join requests r on r.id = e.request_id where r.reference = ${reference} order by e.id`);
const count = (table: string) => asOwner(async (sql) => (await sql`select count(*)::int as n from ${sql(table)}`)[0]!.n as number);

describe("starting a request", () => {
  test("makes a draft of the person's authority, with what is known of them", async () => {
    const { reference } = await done(startRequest, p.elena, {});
    expect(reference).toMatch(/^R-\d{4}-\d{4}$/);
    expect(await findRequest(p.elena, reference)).toMatchObject({
      state: "draft", court: "authority", leadAuthorityName: "Ministry of the Interior", country: "BLR", contactName: "Elena", contactEmail: "elena@example.org", language: "en",
      authorities: [{ nameEn: "Ministry of the Interior", isLead: true }], letters: [], decision: null, actionReference: null, version: 1,
    });
    expect(await events(reference)).toMatchObject([{ type: "request.started", actor_name: "Elena", audience: "authority" }]);
  });

  test("the same form sent twice makes one request", async () => {
    const before = await count("requests");
    const submissionId = crypto.randomUUID();
    const [first, second] = await Promise.all([done(startRequest, p.ilir, { submissionId }), done(startRequest, p.ilir, { submissionId })]);
    expect(second).toEqual(first);
    expect(await count("requests")).toBe(before + 1);
  });

  test.each(["mira", "marek", "dana"] as const)("%s starts none", async (who) => {
    const result = await execute(startRequest, p[who], {});
    expect(result).toEqual({ ok: false, problem: { kind: "not_allowed" } });
  });
});

describe("saving a request", () => {
  test("keeps an Arabic name and says what changed", async () => {
    const reference = await draftRequest(p);
    await done(saveRequest, p.ilir, { reference, version: 2, section: "about", contactName: "إيلير كريم", contactEmail: "ilir@example.org", contactPhone: "+375 17 000 00 00" });
    expect(await findRequest(p.ilir, reference)).toMatchObject({ contactName: "إيلير كريم", title: NEED.title, thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration"], lastEditedByName: "Ilir", version: 3 });
    expect((await events(reference)).at(-1)).toMatchObject({ type: "request.saved", changes: [{ field: "contactName", before: "Elena", after: "إيلير كريم" }, { field: "contactEmail" }, { field: "contactPhone", before: null }] });
  });

  test("an unfinished page is kept, and a field that was not posted stays", async () => {
    const reference = await draftRequest(p);
    await done(saveRequest, p.elena, { reference, version: 2, section: "need", title: "", language: "fr" });
    expect(await findRequest(p.elena, reference)).toMatchObject({ title: "", need: NEED.need, language: "fr", thematicArea: null, specificAreas: [] });
  });

  test("a joint authority sees it from then on, and no longer once it is taken off", async () => {
    const reference = await draftRequest(p);
    expect(await findRequest(p.zeki, reference)).toBeUndefined();
    await done(saveRequest, p.elena, { reference, version: 2, section: "about", jointAuthorities: [p.zeki.organisationId] });
    expect(await findRequest(p.zeki, reference)).toMatchObject({ authorities: [{ isLead: true }, { nameEn: "Ministry of Labour", isLead: false }] });
    await done(saveRequest, p.elena, { reference, version: 3, section: "about", jointAuthorities: [p.ilir.organisationId] });
    expect(await findRequest(p.zeki, reference)).toBeUndefined();
    expect(await findRequest(p.elena, reference)).toMatchObject({ authorities: [{ isLead: true }] });
  });

  test("an EU delegation is no joint authority", async () => {
    const reference = await draftRequest(p);
    const result = await execute(saveRequest, p.elena, { reference, version: 2, section: "about", jointAuthorities: [p.dana.organisationId] });
    expect(result).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field: "jointAuthorities" }] } });
  });

  test("the second of two people is refused and reads both texts", async () => {
    const reference = await draftRequest(p);
    await done(saveRequest, p.ilir, { reference, version: 2, ...NEED, title: "Theirs" });
    const result = await execute(saveRequest, p.elena, { reference, version: 2, ...NEED, title: "Mine" });
    expect(result).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile", by: "Ilir", fields: [{ name: "title", mine: "Mine", theirs: "Theirs" }] } });
    expect(await findRequest(p.elena, reference)).toMatchObject({ title: "Theirs" });
  });

  test("another authority finds nothing", async () => {
    const reference = await draftRequest(p);
    expect(await execute(saveRequest, p.zeki, { reference, version: 2, ...NEED })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(saveRequest, p.elena, { reference: "R-2016-9999", version: 1, ...NEED })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });

  test("staff do not write an authority's request", async () => {
    const reference = await draftRequest(p);
    expect(await execute(saveRequest, p.mira, { reference, version: 2, ...NEED })).toEqual({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("what has been sent is no longer written", async () => {
    const reference = await draftRequest(p);
    await done(sendRequest, p.ilir, { reference, version: 2, declaration: "on" });
    expect(await execute(saveRequest, p.ilir, { reference, version: await versionOf("requests", reference), ...NEED })).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
  });

  test.each([
    ["need", { need: "x".repeat(10_000) }, "tooLong"],
    ["title", { title: "a\u0000b" }, "strangeCharacters"],
    ["language", { language: "tlh" }, "choose"],
    ["thematicArea", { thematicArea: "everything" }, "choose"],
    ["specificAreas", { specificAreas: ["nothing"] }, "choose"],
    ["section", { section: "secret" }, "choose"],
    ["version", { version: "" }, "required"],
    ["contactEmail", { section: "about", contactEmail: "not an address" }, "email"],
    ["jointAuthorities", { section: "about", jointAuthorities: ["1 or 1=1"] }, "choose"],
  ])("a wrong %s is said at its field", async (field, typed, key) => {
    const reference = await draftRequest(p);
    const result = await execute(saveRequest, p.elena, { reference, version: 2, ...NEED, ...typed });
    expect(result).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field, key }] } });
  });
});
