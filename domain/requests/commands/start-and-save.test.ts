import { beforeAll, describe, expect, test } from "vitest";
import { asOwner, done, versionOf } from "@/db/testing/doing";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { draftRequest, fill, NEED, sentRequest } from "@/db/testing/requests";
import { findRequest } from "@/domain/requests/queries/find-request";
import { execute } from "@/server/command";
import { colleagueFilling } from "../filling";
import { copyRequest } from "./copy-request";
import { decideRequest } from "./decide-request";
import { saveRequest } from "./save-request";
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
    expect(result).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });
});

describe("saving a question", () => {
  test("keeps an Arabic name and says what changed", async () => {
    const reference = await draftRequest(p);
    await fill(p.ilir, reference, { contact: { contactName: "إيلير كريم", contactEmail: "ilir@example.org", contactPhone: "+375 17 000 00 00" } });
    expect(await findRequest(p.ilir, reference)).toMatchObject({ contactName: "إيلير كريم", title: NEED.title.title, thematicArea: "legal_migration_and_mobility", specificAreas: ["labour_migration"], lastEditedByName: "Ilir" });
    expect((await events(reference)).at(-1)).toMatchObject({ type: "request.saved", changes: [{ field: "contactName", before: "Elena", after: "إيلير كريم" }, { field: "contactEmail" }, { field: "contactPhone", before: null }] });
  });

  test("an answer taken away is kept as empty; the others stay", async () => {
    const reference = await draftRequest(p);
    await fill(p.elena, reference, { title: { title: "" }, areas: {} });
    expect(await findRequest(p.elena, reference)).toMatchObject({ title: "", need: NEED.problem.need, thematicArea: null, specificAreas: [] });
  });

  test("the second of two people on one question is refused and reads both texts", async () => {
    const reference = await draftRequest(p);
    await done(saveRequest, p.ilir, { reference, question: "title", version: 1, title: "Theirs" });
    const result = await execute(saveRequest, p.elena, { reference, question: "title", version: 1, title: "Mine" });
    expect(result).toMatchObject({ ok: false, problem: { kind: "changed_meanwhile", by: "Ilir", fields: [{ name: "title", mine: "Mine", theirs: "Theirs" }] } });
    expect(await findRequest(p.elena, reference)).toMatchObject({ title: "Theirs" });
  });

  test("two people on two questions never collide, and the same words from both are no conflict", async () => {
    const reference = await draftRequest(p);
    await Promise.all([
      done(saveRequest, p.ilir, { reference, question: "title", version: 1, title: "A title" }),
      done(saveRequest, p.elena, { reference, question: "problem", version: 1, need: "A need" }),
    ]);
    await done(saveRequest, p.elena, { reference, question: "title", version: 1, title: "A title" });
    expect(await findRequest(p.elena, reference)).toMatchObject({ title: "A title", need: "A need", answers: { title: { savedByName: "Ilir" }, problem: { savedByName: "Elena", version: 2 } } });
  });

  test("says who is filling it and since when, until they pause", async () => {
    const reference = await draftRequest(p);
    const at = (time: string) => new Date(`2018-03-12T${time}:00Z`);
    const save = (title: string, version: number, time: string) => done(saveRequest, p.ilir, { reference, question: "title", version, title }, at(time));
    await save("One", 1, "10:00");
    await save("Two", 2, "10:20");
    const request = (await findRequest(p.elena, reference))!;
    expect(colleagueFilling(request, { userId: p.elena.userId, now: at("10:25") })).toEqual({ name: "Ilir", since: at("10:00") });
    expect(colleagueFilling(request, { userId: p.ilir.userId, now: at("10:25") })).toBeNull();
    expect(colleagueFilling(request, { userId: p.elena.userId, now: at("10:55") })).toBeNull();
  });

  test("another authority finds nothing", async () => {
    const reference = await draftRequest(p);
    expect(await execute(saveRequest, p.zeki, { reference, question: "title", version: 1, title: "Theirs" })).toEqual({ ok: false, problem: { kind: "not_found" } });
    expect(await execute(saveRequest, p.elena, { reference: "R-2016-9999", question: "title", version: 1, title: "" })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });

  test("staff do not write an authority's request", async () => {
    const reference = await draftRequest(p);
    expect(await execute(saveRequest, p.mira, { reference, question: "title", version: 1, title: "Ours" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
  });

  test("what has been sent is no longer written", async () => {
    const reference = await sentRequest(p);
    expect(await execute(saveRequest, p.ilir, { reference, question: "title", version: 1, title: "Later" })).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
  });

  test.each([
    ["problem", { need: "x".repeat(10_000) }, "need", "tooLong"],
    ["title", { title: "a\u0000b" }, "title", "strangeCharacters"],
    ["language", { language: "tlh" }, "language", "choose"],
    ["areas", { thematicArea: "everything" }, "thematicArea", "choose"],
    ["areas", { specificAreas: ["nothing"] }, "specificAreas", "choose"],
    ["origin", { originUrl: "www.example.org" }, "originUrl", "webAddress"],
    ["origin", { originUrl: "javascript:alert(1)" }, "originUrl", "webAddress"],
    ["contact", { contactEmail: "not an address" }, "contactEmail", "email"],
    ["secret", {}, "question", "choose"],
  ])("a wrong answer to %s is said at its field", async (question, typed, field, key) => {
    const reference = await draftRequest(p);
    const result = await execute(saveRequest, p.elena, { reference, question, version: 1, ...typed });
    expect(result).toMatchObject({ ok: false, problem: { kind: "invalid", errors: [{ field, key }] } });
  });
});

describe("asking again", () => {
  test("begins a new draft with the answers of a request that was refused, and both are told apart", async () => {
    const reference = await sentRequest(p);
    expect(await execute(copyRequest, p.elena, { reference })).toMatchObject({ problem: { kind: "wrong_stage" } });
    await done(decideRequest, p.marek, { reference, version: await versionOf("requests", reference), outcome: "refused", reasons: ["overlap"] });
    const copy = await done(copyRequest, p.elena, { reference });
    expect(copy.reference).not.toBe(reference);
    expect(await findRequest(p.ilir, copy.reference)).toMatchObject({ state: "draft", copiedFrom: reference, title: NEED.title.title, need: NEED.problem.need, letters: [], decision: null, submittedOn: null });
    expect(await execute(copyRequest, p.zeki, { reference })).toEqual({ ok: false, problem: { kind: "not_found" } });
  });
});

test("two hundred drafts edited by two people at once: nothing is lost, each conflict is told with both texts", async () => {
  const drafts = await Promise.all(Array.from({ length: 200 }, async () => (await done(startRequest, p.elena, {})).reference));
  const outcomes = await Promise.all(drafts.flatMap((reference) => [
    execute(saveRequest, p.ilir, { reference, question: "title", version: 0, title: `Ilir ${reference}` }),
    execute(saveRequest, p.elena, { reference, question: "title", version: 0, title: `Elena ${reference}` }),
    execute(saveRequest, p.ilir, { reference, question: "problem", version: 0, need: `Problem of ${reference}` }),
  ]));
  for (const [index, reference] of drafts.entries()) {
    const [ilirs, elenas, problem] = outcomes.slice(index * 3, index * 3 + 3);
    const [kept, refused] = ilirs!.ok ? ["Ilir", elenas!] : ["Elena", ilirs!];
    const other = kept === "Ilir" ? "Elena" : "Ilir";
    expect([ilirs!.ok, elenas!.ok].sort(), reference).toEqual([false, true]);
    expect(problem!.ok, reference).toBe(true);
    expect(refused, reference).toMatchObject({ problem: { kind: "changed_meanwhile", by: kept, fields: [{ name: "title", mine: `${other} ${reference}`, theirs: `${kept} ${reference}` }] } });
    expect(await findRequest(p.elena, reference)).toMatchObject({ title: `${kept} ${reference}`, need: `Problem of ${reference}` });
  }
}, 120_000);
