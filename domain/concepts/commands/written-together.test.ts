import { beforeAll, describe, expect, it } from "vitest";
import { actionInDesign, actionInImplementation, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import type { Actor } from "@/domain/policy/actor";
import { execute } from "@/server/command";
import { acceptedByBoth } from "../parts";
import { findConcept } from "../queries/find-concept";
import { findConceptChange } from "../queries/find-concept-change";
import { findConceptComments } from "../queries/find-concept-comments";
import { findConceptVersions } from "../queries/find-concept-versions";
import { acceptConcept } from "./accept-concept";
import { askConceptChanges } from "./ask-concept-changes";
import { commentConcept } from "./comment-concept";
import { resolveComment } from "./resolve-comment";
import { reviseConcept } from "./revise-concept";
import { saveConcept } from "./save-concept";
import { sendConcept } from "./send-concept";
import { unlockConcept } from "./unlock-concept";

useDatabase();
let p: People;
beforeAll(async () => void (p = await people()));

const TEXT = { purpose: "Know what joining would take.\n\nThen decide.", approach: "Compare, then advise." };
const eventsOf = (reference: string) => asOwner(async (sql) => (await sql`select e.type, e.audience, e.facts, e.changes from audit_events e join actions a on a.id = e.action_id where a.reference = ${reference} and e.type like 'concept.%' order by e.id desc`));

async function sent(): Promise<string> {
  const reference = await actionInDesign(p);
  await done(saveConcept, p.mira, { reference, language: "en", ...TEXT });
  await done(sendConcept, p.mira, { reference, version: 1 });
  return reference;
}

describe("the authority that holds the pen", () => {
  it("writes into the text; both sides read what changed, and what the facility had accepted is void", async () => {
    const reference = await sent();
    await done(acceptConcept, p.mira, { reference, version: 2 });
    await done(reviseConcept, p.elena, { reference, version: 3, ...TEXT, approach: "Compare with Moldova, then advise." });
    expect(await findConcept(p.mira, reference)).toMatchObject({ state: "with_authority", approach: "Compare with Moldova, then advise.", acceptances: [{ side: "facility", isVoid: true }] });
    expect(await findConceptVersions(p.ilir, reference)).toMatchObject([{ number: 2, writtenBySide: "authority", writtenByName: "Elena", acceptances: [] }, { number: 1, writtenBySide: "facility", writtenByName: "Mira", acceptances: [{ isVoid: true }] }]);
    expect(await findConceptChange(p.mira, reference, {})).toMatchObject({ from: 1, to: 2, changed: ["approach"] });
    expect((await eventsOf(reference))[0]).toMatchObject({ type: "concept.revised", audience: "authority", changes: [{ field: "approach", before: "Compare, then advise." }] });
  });

  it("is refused when it changes nothing, does not hold the pen, or reads another text than the one that stands", async () => {
    const reference = await sent();
    expect(await execute(reviseConcept, p.elena, { reference, version: 2, ...TEXT })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "concepts.somethingChanged" }] } });
    await done(reviseConcept, p.elena, { reference, version: 2, ...TEXT, purpose: "Elena’s" });
    expect(await execute(reviseConcept, p.ilir, { reference, version: 2, ...TEXT, purpose: "Ilir’s" })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Elena", versions: { read: 2, now: 3 }, fields: [{ name: "purpose", mine: "Ilir’s", theirs: "Elena’s", isWhole: true }] } });
    await done(askConceptChanges, p.elena, { reference, version: 3, reason: "Name the ministries." });
    expect(await execute(reviseConcept, p.elena, { reference, version: 4, ...TEXT })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "concepts.penHeld" }] } });
    await done(unlockConcept, p.mira, { reference, version: 4 });
    expect(await execute(reviseConcept, p.elena, { reference, version: 5, ...TEXT })).toMatchObject({ problem: { kind: "not_found" } });
  });

  it("is nobody but this authority", async () => {
    const reference = await sent();
    for (const [who, kind] of [[p.zeki, "not_found"], [p.mira, "not_allowed"]] as [Actor, string][]) expect(await execute(reviseConcept, who, { reference, version: 2, ...TEXT, purpose: "No" })).toMatchObject({ problem: { kind } });
    expect((await execute(reviseConcept, p.dana, { reference, version: 2, ...TEXT, purpose: "No" })).ok).toBe(false);
  });
});

describe("each text that one side handed to the other", () => {
  it("is kept with who accepted it, also after it was opened again", async () => {
    const reference = await sent();
    await done(acceptConcept, p.mira, { reference, version: 2, side: "authority", onBehalfOf: "Ministry, letter of 3 May" });
    await done(acceptConcept, p.mira, { reference, version: 3 });
    const [accepted] = await findConceptVersions(p.mira, reference);
    expect(accepted).toMatchObject({ number: 1, parts: TEXT, acceptances: expect.arrayContaining([expect.objectContaining({ side: "authority", onBehalfOf: "Ministry, letter of 3 May" })]) });
    expect(acceptedByBoth(accepted!)).toBe("standing");
    await done(unlockConcept, p.mira, { reference, version: 4 });
    await done(saveConcept, p.mira, { reference, language: "en", version: 5, ...TEXT, risks: "The frame may change." });
    await done(sendConcept, p.mira, { reference, version: 6 });
    const versions = await findConceptVersions(p.ilir, reference);
    expect(versions.map(({ number, acceptances }) => [number, acceptances.length])).toEqual([[2, 0], [1, 2]]);
    expect(acceptedByBoth(versions[1]!)).toBe("void");
  });

  it("is compared with any other and with what is being written, which the authority does not see", async () => {
    const reference = await sent();
    await done(unlockConcept, p.mira, { reference, version: 2 });
    await done(saveConcept, p.mira, { reference, language: "en", version: 3, ...TEXT, risks: "A secret." });
    expect(await findConceptChange(p.mira, reference, { to: "now" })).toMatchObject({ from: 1, to: null, changed: ["risks"] });
    expect(await findConceptChange(p.ilir, reference, { to: "now" })).toBeUndefined();
    for (const asked of [{}, { from: "1", to: "1" }, { from: "7", to: "1" }, { from: ["1"], to: "x" }]) expect(await findConceptChange(p.mira, reference, asked)).toBeUndefined();
    for (const who of [p.zeki, p.dana]) expect(await findConceptVersions(who, reference)).toEqual([]);
  });

  it("goes on being counted when a new concept replaces an agreed one", async () => {
    const reference = await actionInImplementation(p);
    const concept = (await findConcept(p.mira, reference))!;
    await done(unlockConcept, p.mira, { reference, version: concept.version });
    await done(sendConcept, p.mira, { reference, version: 1 });
    expect((await findConceptVersions(p.mira, reference)).map(({ number }) => number)).toEqual([2, 1]);
  });
});

describe("a comment on a paragraph", () => {
  const onSecond = "purpose|Then decide.";
  const comment = (who: Actor, reference: string, more: Record<string, unknown> = {}) => execute(commentConcept, who, { reference, paragraph: onSecond, text: "By when?", audience: "facility", ...more });

  it("of the facility stays inside or is shared; the authority’s is for both", async () => {
    const reference = await sent();
    expect(await comment(p.mira, reference, { text: "Inside" })).toMatchObject({ ok: true });
    expect(await comment(p.mira, reference, { text: "Shared", audience: "authority" })).toMatchObject({ ok: true });
    expect(await comment(p.elena, reference, { text: "Theirs" })).toMatchObject({ ok: true });
    expect((await findConceptComments(p.marek, reference)).map(({ text, audience, quote }) => [text, audience, quote])).toEqual(expect.arrayContaining([["Inside", "facility", "Then decide."], ["Shared", "authority", "Then decide."], ["Theirs", "authority", "Then decide."]]));
    expect((await findConceptComments(p.ilir, reference)).map(({ text }) => text).sort()).toEqual(["Shared", "Theirs"]);
    for (const who of [p.zeki, p.dana]) expect(await findConceptComments(who, reference)).toEqual([]);
    expect((await eventsOf(reference)).map(({ type, audience }) => [type, audience]).slice(0, 3)).toEqual([["concept.commented", "authority"], ["concept.commented", "authority"], ["concept.commented", "facility"]]);
  });

  it("is refused on a paragraph that is not there, from another authority, and on a text that was replaced", async () => {
    const reference = await sent();
    expect(await comment(p.mira, reference, { paragraph: "purpose|Gone." })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "paragraph", key: "paragraphGone" }] } });
    expect(await comment(p.mira, reference, { paragraph: "title|Gone." })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "paragraph", key: "choose" }] } });
    expect(await comment(p.zeki, reference)).toMatchObject({ problem: { kind: "not_found" } });
    expect(await comment(p.jonas, reference)).toMatchObject({ problem: { kind: "not_allowed" } });
    const launched = await actionInImplementation(p);
    await done(unlockConcept, p.mira, { reference: launched, version: (await findConcept(p.mira, launched))!.version });
    expect(await comment(p.elena, launched, { paragraph: "approach|Compare the law, then advise." })).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  it("is settled once, by either side that may read it, and stays readable", async () => {
    const reference = await sent();
    await comment(p.mira, reference, { text: "Inside" });
    await comment(p.mira, reference, { text: "Shared", audience: "authority" });
    const of = async (text: string) => (await findConceptComments(p.mira, reference)).find((one) => one.text === text)!;
    const settle = async (who: Actor, text: string) => execute(resolveComment, who, { reference, commentId: (await of(text)).id, version: 1 });
    expect(await settle(p.elena, "Inside")).toMatchObject({ problem: { kind: "not_found" } });
    expect(await settle(p.elena, "Shared")).toMatchObject({ ok: true });
    expect(await of("Shared")).toMatchObject({ resolvedByName: "Elena" });
    expect(await settle(p.mira, "Shared")).toMatchObject({ problem: { kind: "already_sent" } });
    expect(await settle(p.zeki, "Shared")).toMatchObject({ problem: { kind: "not_found" } });
  });
});
