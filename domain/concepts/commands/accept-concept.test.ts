import { beforeAll, describe, expect, it } from "vitest";
import { actionInDesign, actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { execute } from "@/server/command";
import { askConceptChanges } from "./ask-concept-changes";
import { acceptConcept } from "./accept-concept";
import { saveConcept } from "./save-concept";
import { sendConcept } from "./send-concept";
import { unlockConcept } from "./unlock-concept";

useDatabase();
let p: People;
beforeAll(async () => void (p = await people()));

const texts = { purpose: "Know what joining would take.", approach: "Compare, then advise." };
const concepts = (reference: string) => asOwner((sql) => sql`select c.* from concepts c join actions a on a.id = c.action_id where a.reference = ${reference} order by c.number`);
const court = (reference: string) => asOwner(async (sql) => (await sql`select court from actions where reference = ${reference}`)[0]!.court);

async function sentConcept(): Promise<string> {
  const reference = await actionInDesign(p);
  await done(saveConcept, p.mira, { reference, language: "en", ...texts });
  await done(sendConcept, p.mira, { reference, version: 1 });
  return reference;
}

describe("a concept", () => {
  it("is not sent while its purpose or approach is empty", async () => {
    const reference = await actionInDesign(p);
    await done(saveConcept, p.mira, { reference, language: "en", purpose: "Only this" });
    expect(await execute(sendConcept, p.mira, { reference, version: 1 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "concepts.approachWritten" }] } });
  });

  it("is refused to a second editor with both texts", async () => {
    const reference = await actionInDesign(p);
    await done(saveConcept, p.mira, { reference, language: "en", version: "", purpose: "First" });
    await done(saveConcept, p.mira, { reference, language: "en", version: "1", purpose: "Mira’s" });
    const late = await execute(saveConcept, p.marek, { reference, language: "en", version: "1", purpose: "Marek’s" });
    expect(late).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira", fields: [{ name: "purpose", mine: "Marek’s", theirs: "Mira’s" }] } });
    expect((await execute(saveConcept, p.marek, { reference, language: "en", version: "", purpose: "No version" })).ok).toBe(false);
  });

  it("tells a second editor which part they have not touched themselves", async () => {
    const reference = await actionInDesign(p);
    await done(saveConcept, p.mira, { reference, language: "en", version: "", purpose: "First", approach: "First" });
    await done(saveConcept, p.mira, { reference, language: "en", version: "1", purpose: "Mira’s", approach: "Mira’s" });
    const late = await execute(saveConcept, p.marek, { reference, language: "en", version: "1", purpose: "First", approach: "Marek’s" });
    expect(late).toMatchObject({ problem: { versions: { read: 1, now: 2 }, fields: [{ name: "purpose", theirs: "Mira’s", isEarlier: true, isWhole: true }, { name: "approach", isEarlier: false }] } });
  });

  it("is agreed when both sides stand, and then the facility holds the pen", async () => {
    const reference = await sentConcept();
    expect(await court(reference)).toBe("authority");
    await done(acceptConcept, p.mira, { reference, version: 2 });
    expect(await concepts(reference)).toMatchObject([{ state: "with_authority" }]);
    await done(acceptConcept, p.ilir, { reference, version: 3 });
    expect(await concepts(reference)).toMatchObject([{ state: "accepted_by_both" }]);
    expect(await court(reference)).toBe("facility");
  });

  it("is accepted only by a signatory of its authority, once a side, and as it was read", async () => {
    const reference = await sentConcept();
    expect(await execute(acceptConcept, p.elena, { reference, version: 2 })).toMatchObject({ problem: { kind: "not_allowed" } });
    expect(await execute(acceptConcept, p.zeki, { reference, version: 2 })).toMatchObject({ problem: { kind: "not_found" } });
    expect((await execute(acceptConcept, p.dana, { reference, version: 2 })).ok).toBe(false);
    expect(await execute(acceptConcept, p.ilir, { reference, version: 1 })).toMatchObject({ problem: { kind: "changed_meanwhile" } });
    await done(acceptConcept, p.ilir, { reference, version: 2 });
    expect(await execute(acceptConcept, p.ilir, { reference, version: 3 })).toMatchObject({ problem: { kind: "already_sent" } });
  });

  it("accepted on behalf of the authority says for whom", async () => {
    const reference = await sentConcept();
    expect(await execute(acceptConcept, p.mira, { reference, version: 2, side: "authority" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "onBehalfOf" }] } });
    await done(acceptConcept, p.mira, { reference, version: 2, side: "authority", onBehalfOf: "Ministry of the Interior, letter of 3 May 2017" });
    const [acceptance] = await asOwner((sql) => sql`select c.* from concept_acceptances c join actions a on a.id = c.action_id where a.reference = ${reference}`);
    expect(acceptance).toMatchObject({ side: "authority", accepted_by_name: "Mira", on_behalf_of: "Ministry of the Interior, letter of 3 May 2017" });
  });

  it("unlocked is a draft again and both acceptances are void", async () => {
    const reference = await sentConcept();
    await done(acceptConcept, p.ilir, { reference, version: 2 });
    await done(unlockConcept, p.mira, { reference, version: 3 });
    expect(await concepts(reference)).toMatchObject([{ state: "drafting", accepted_on: null }]);
    const standing = await asOwner((sql) => sql`select c.id from concept_acceptances c join actions a on a.id = c.action_id where a.reference = ${reference} and voided_at is null`);
    expect(standing).toHaveLength(0);
  });

  it("unlocked during implementation keeps the agreed text as superseded", async () => {
    const reference = await actionInImplementation(p);
    const [agreed] = await concepts(reference);
    await done(unlockConcept, p.mira, { reference, version: agreed!.version });
    expect(await concepts(reference)).toMatchObject([{ number: 1, state: "superseded" }, { number: 2, state: "drafting", purpose: agreed!.purpose }]);
  });

  it("goes back to the facility when the authority asks for changes, with its words, until the text is opened", async () => {
    const reference = await sentConcept();
    await done(askConceptChanges, p.elena, { reference, version: 2, reason: "Name the ministries." });
    expect(await concepts(reference)).toMatchObject([{ state: "with_authority", changes_asked: "Name the ministries." }]);
    expect(await court(reference)).toBe("facility");
    expect(await execute(askConceptChanges, p.mira, { reference, version: 3, reason: "No" })).toMatchObject({ ok: false, problem: { kind: "not_allowed" } });
    await done(unlockConcept, p.mira, { reference, version: 3 });
    expect(await concepts(reference)).toMatchObject([{ state: "drafting", changes_asked: null }]);
  });
});
