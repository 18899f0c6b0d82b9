import { beforeAll, describe, expect, it } from "vitest";
import { asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { agencyOf, linkOfMember, PARAGRAPHS, textAsked, textOfThree } from "@/db/testing/drafting";
import { people, type People } from "@/db/testing/people";
import { linkActor } from "@/domain/links/link";
import { SYSTEM_ACTOR, type Actor } from "@/domain/policy/actor";
import { addMember } from "@/domain/working-groups/commands/add-member";
import { memberLeft } from "@/domain/working-groups/commands/member-left";
import { execute } from "@/server/command";
import { linkOf, linkToken } from "@/server/links";
import { findPositionsAsked } from "../queries/find-positions-asked";
import { findText } from "../queries/find-text";
import { findTexts } from "../queries/find-texts";
import { findTextsToRemind } from "../queries/find-texts-to-remind";
import { addParagraph } from "./add-paragraph";
import { agreeText } from "./agree-text";
import { answerByLink } from "./answer-by-link";
import { answerForOwn } from "./answer-for-own";
import { askPositions } from "./ask-positions";
import { changeParagraph } from "./change-paragraph";
import { endRound } from "./end-round";
import { recordAnswer } from "./record-answer";
import { remindPositions } from "./remind-positions";
import { removeParagraph } from "./remove-paragraph";
import { ruleParagraph } from "./rule-paragraph";
import { setAside } from "./set-aside";
import { startText } from "./start-text";

useDatabase();
let p: People;
const boris = linkActor("Boris Ivanov", "Employment agency");
beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
});

type At = { reference: string; number: number };
const read = async (text: At, who: Actor = p.mira) => (await findText(who, text.reference, String(text.number)))!;
const versionOf = async (text: At) => (await read(text)).version;
const mailed = (template: string, { reference }: At) => asOwner((sql) => sql`select to_address, to_organisation_id, link_id, facts from outbox where template = ${template} and facts->>'reference' = ${reference} order by to_address nulls first`);
const eventsOf = ({ reference }: At) => asOwner(async (sql) => (await sql`select e.type, e.audience, e.facts, e.changes, e.actor_name, e.reason from audit_events e join actions a on a.id = e.action_id where a.reference = ${reference} and e.type like 'drafting.%' order by e.id desc`));
const byLink = async (text: At, fields: Record<string, unknown>, at?: Date) => execute(answerByLink, boris, { token: linkToken(await linkOfMember(text.reference, text.number)), name: "Boris Ivanov", version: 0, ...fields }, { at });
const agreeing = (version: number, words = 1) => ({ version, ...Object.fromEntries([1, 2, 3].flatMap((at) => [[`position_${at}`, "agree"], [`seen_${at}`, words]])) });
const rule = (text: At, paragraph: number, more: Record<string, unknown> = {}, who: Actor = p.mira) => execute(ruleParagraph, who, { ...text, paragraph, words: 1, ruling: "adopted", ...more });

describe("a text in preparation", () => {
  it("falls into paragraphs, is changed, grows and shrinks, and nobody but the facility knows of it", async () => {
    const text = await textOfThree(p);
    await done(changeParagraph, p.mira, { ...text, paragraph: 2, words: 1, version: 1, body: "Families are covered." });
    await done(addParagraph, p.mira, { ...text, version: 1, after: 1, body: "Between one and two." });
    await done(removeParagraph, p.mira, { ...text, version: 2, paragraph: 3 });
    expect((await read(text)).rows.map(({ number, words }) => [number, words.number, words.body])).toEqual([[1, 1, PARAGRAPHS[0]], [4, 1, "Between one and two."], [2, 1, "Families are covered."]]);
    for (const who of [p.ilir, p.zeki, p.dana]) expect(await findTexts(who, text.reference)).toEqual([]);
    expect((await eventsOf(text)).every(({ audience }) => audience === "facility")).toBe(true);
  });

  it("is written by the team of its Action alone, and two editors meet with both texts", async () => {
    const text = await textOfThree(p);
    const change = { ...text, paragraph: 1, words: 1, version: 1, body: "Mira’s" };
    for (const [who, kind] of [[p.jonas, "not_allowed"], [p.ilir, "not_allowed"], [p.zeki, "not_found"]] as [Actor, string][]) expect(await execute(changeParagraph, who, change)).toMatchObject({ problem: { kind } });
    await done(changeParagraph, p.mira, change);
    expect(await execute(changeParagraph, p.marek, { ...change, body: "Marek’s" })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira", fields: [{ name: "body", mine: "Marek’s", theirs: "Mira’s" }] } });
    expect(await execute(changeParagraph, p.mira, { ...change, version: 2 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "drafting.wordsChanged" }] } });
    expect(await execute(startText, p.mira, { reference: text.reference, title: "Too long", language: "en", body: Array.from({ length: 41 }, (_, index) => `${index}`).join("\n\n") })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "body", key: "tooManyParagraphs", values: { most: 40 } }] } });
  });
});

describe("asking for positions", () => {
  it("mails each member a personal link and the people of the authority their page, and the words stand still", async () => {
    const text = await textAsked(p);
    const mails = await mailed("drafting.asked", text);
    expect(mails).toMatchObject([{ to_address: null, to_organisation_id: p.ilir.organisationId, link_id: null, facts: { hasAccount: "yes", number: "1" } }, { to_address: "boris@agency.example", facts: { institution: "Employment agency", count: "3", dueOn: "2199-01-10", hasAccount: "" } }]);
    expect(await linkOf(linkToken(mails[1]!.link_id))).toMatchObject({ purpose: "drafting", expiresOn: "2199-01-10", organisationName: "Employment agency" });
    for (const move of [execute(changeParagraph, p.mira, { ...text, paragraph: 1, words: 1, version: 1, body: "Other" }), execute(addParagraph, p.mira, { ...text, version: 2, after: 0, body: "New" }), execute(removeParagraph, p.mira, { ...text, version: 2, paragraph: 1 }), rule(text, 1)]) expect(await move).toMatchObject({ problem: { kind: "wrong_stage" } });
    expect(await findTexts(p.ilir, text.reference)).toMatchObject([{ state: "open", round: 1, paragraphs: 3 }]);
    for (const who of [p.zeki, p.dana]) expect(await findTexts(who, text.reference)).toEqual([]);
  });

  it("asks for a day to come, once at a time, and for a group in which somebody can be reached", async () => {
    const text = await textOfThree(p);
    expect(await execute(askPositions, p.mira, { ...text, version: 1, dueOn: "2016-01-10" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "dueOn" }] } });
    await done(askPositions, p.mira, { ...text, version: 1, dueOn: "2199-01-10" });
    expect(await execute(askPositions, p.mira, { ...text, version: 2, dueOn: "2199-01-10" })).toMatchObject({ problem: { kind: "wrong_stage" } });
    const empty = await textOfThree(p);
    await asOwner((sql) => sql`delete from member_contacts where action_id = (select id from actions where reference = ${empty.reference})`);
    await asOwner((sql) => sql`update working_group_members set role = 'observer' where role = 'chair' and action_id = (select id from actions where reference = ${empty.reference})`);
    expect(await execute(askPositions, p.mira, { ...empty, version: 1, dueOn: "2199-01-10" })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "drafting.somebodyToAsk" }] } });
  });
});

describe("an institution’s positions", () => {
  it("are given by a personal link, changed by it, and told with how they were before", async () => {
    const text = await textAsked(p);
    expect(await byLink(text, { position_1: "agree", seen_1: "1", position_2: "object", reason_2: "The budget.", seen_2: "1" })).toMatchObject({ ok: true });
    const { rows, institutions } = await read(text);
    expect(rows.map(({ positions }) => positions)).toMatchObject([[{ position: "agree", way: "link", givenByName: "Boris Ivanov", organisationName: "Employment agency" }], [{ position: "object", reason: "The budget." }], []]);
    expect(institutions).toMatchObject([{ isChair: true, hasAccount: true, answer: null }, { name: "Employment agency", addresses: 1, answer: { answeredByName: "Boris Ivanov", version: 1 } }]);
    expect(await byLink(text, { version: 1, position_2: "reserve", reason_2: "The budget.", seen_2: "1" })).toMatchObject({ ok: true });
    const [event] = await eventsOf(text);
    expect(event).toMatchObject({ type: "drafting.answered", actor_name: "Boris Ivanov", audience: "authority", facts: { institution: "Employment agency", reserve: 1 }, changes: expect.arrayContaining([{ field: "positions", before: "object", after: "reserve" }]) });
    expect(await mailed("drafting.answered", text), "whoever leads the Action hears of it, once a day").toMatchObject([{ to_address: "mira@example.org", facts: { by: "Boris Ivanov", institution: "Employment agency", number: String(text.number) } }]);
  });

  it("say why they object, are on the words that were read, and say something", async () => {
    const text = await textAsked(p);
    expect(await byLink(text, { position_1: "object", seen_1: "1" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason_1", key: "reason" }] } });
    expect(await byLink(text, { position_1: "agree", seen_1: "2" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "position_1", key: "wordsChanged" }] } });
    expect(await byLink(text, { position_9: "agree", seen_9: "1" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "position_9" }] } });
    expect(await byLink(text, { reason_1: "Only words" })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "drafting.somethingSaid" }] } });
    expect(await byLink(text, { position_1: "perhaps", seen_1: "1" })).toMatchObject({ problem: { kind: "invalid" } });
  });

  it("of two people at once are not lost: the second reads both and chooses", async () => {
    const text = await textAsked(p);
    await byLink(text, { position_1: "agree", seen_1: "1" });
    expect(await byLink(text, { position_1: "object", reason_1: "No money.", seen_1: "1" })).toMatchObject({
      problem: { kind: "changed_meanwhile", by: "Boris Ivanov", versions: { read: 0, now: 1 }, fields: [{ name: "position_1", mine: "object", theirs: "agree", isWhole: true }, { name: "reason_1", mine: "No money.", theirs: "" }] },
    });
  });

  it("of an authority are given by its people for their own institution, in which only its members have a say", async () => {
    const text = await textAsked(p);
    await done(answerForOwn, p.elena, { ...text, ...agreeing(0) });
    expect((await read(text)).rows[0]!.positions).toMatchObject([{ organisationId: p.ilir.organisationId, way: "account", givenByName: "Elena" }]);
    expect(await execute(answerForOwn, p.zeki, { ...text, ...agreeing(0) })).toMatchObject({ problem: { kind: "not_found" } });
    expect((await execute(answerForOwn, p.dana, { ...text, ...agreeing(0) })).ok).toBe(false);
    expect(await execute(answerForOwn, p.mira, { ...text, ...agreeing(0) })).toMatchObject({ problem: { kind: "not_allowed" } });
    await asOwner((sql) => sql`update working_group_members set role = 'observer' where role = 'chair' and action_id = (select id from actions where reference = ${text.reference})`);
    expect(await execute(answerForOwn, p.elena, { ...text, ...agreeing(1) })).toMatchObject({ problem: { kind: "not_found" } });
  });

  it("told another way are written down with what shows them, by the team", async () => {
    const text = await textAsked(p);
    const organisationId = await agencyOf(text.reference);
    expect(await execute(recordAnswer, p.mira, { ...text, organisationId, ...agreeing(0) })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "proof" }] } });
    await done(recordAnswer, p.mira, { ...text, organisationId, proof: "Letter of 3 May", ...agreeing(0) });
    expect((await read(text)).rows[0]!.positions).toMatchObject([{ way: "facility", proof: "Letter of 3 May", givenByName: "Mira" }]);
    expect(await execute(recordAnswer, p.mira, { ...text, organisationId: p.zeki.organisationId, proof: "Letter", ...agreeing(0) })).toMatchObject({ problem: { kind: "not_found" } });
    expect(await execute(recordAnswer, p.ilir, { ...text, organisationId, proof: "Letter", ...agreeing(1) })).toMatchObject({ problem: { kind: "not_allowed" } });
  });
});

describe("a personal link", () => {
  it("shows the text and what its own institution says, and nothing of the others", async () => {
    const text = await textAsked(p);
    await done(answerForOwn, p.elena, { ...text, ...agreeing(0) });
    await byLink(text, { position_1: "reserve", reason_1: "Later.", seen_1: "1" });
    const asked = (await findPositionsAsked((await linkOf(linkToken(await linkOfMember(text.reference, text.number))))!))!;
    expect(asked).toMatchObject({ institution: { name: "Employment agency" }, personName: "Boris", text: { institutions: [{ name: "Employment agency" }] } });
    expect(asked.text.rows.flatMap(({ positions }) => positions.map(({ organisationName }) => organisationName))).toEqual(["Employment agency"]);
  });

  it("opens nothing after its last day, once the round is over, after a newer one was sent, and for a member who left", async () => {
    const text = await textAsked(p, { dueOn: "2030-01-10", at: new Date("2030-01-01T09:00:00Z") });
    const saying = { position_1: "agree", seen_1: "1" };
    expect(await byLink(text, saying, new Date("2030-01-11T09:00:00Z"))).toMatchObject({ problem: { kind: "already_sent" } });
    await done(endRound, p.mira, { ...text, version: 2 });
    expect(await byLink(text, saying)).toMatchObject({ problem: { kind: "wrong_stage" } });
    const old = linkToken(await linkOfMember(text.reference, text.number));
    await done(askPositions, p.mira, { ...text, version: 3, dueOn: "2199-01-10" });
    expect(await execute(answerByLink, boris, { token: old, name: "Boris", version: 0, ...saying })).toMatchObject({ problem: { kind: "already_sent" } });
    expect(await execute(answerByLink, boris, { token: "forged", name: "Boris", version: 0, ...saying })).toMatchObject({ problem: { kind: "not_found" } });
    const [member] = await asOwner((sql) => sql`select m.id, m.version from working_group_members m join actions a on a.id = m.action_id where a.reference = ${text.reference} and m.person_name = 'Boris'`);
    await done(memberLeft, p.mira, { reference: text.reference, memberId: member!.id, version: member!.version, leftOn: "2026-01-05" });
    expect(await byLink(text, saying)).toMatchObject({ problem: { kind: "not_allowed" } });
    expect(await findPositionsAsked((await linkOf(linkToken(await linkOfMember(text.reference, text.number))))!)).toBeUndefined();
  });
});

describe("between two rounds", () => {
  it("changed words are new words: positions on them are void and on record, those on the others stand", async () => {
    const text = await textAsked(p);
    await done(answerForOwn, p.elena, { ...text, ...agreeing(0) });
    await done(endRound, p.mira, { ...text, version: 2 });
    const change = { ...text, paragraph: 2, words: 1, version: 1, body: "Family members are covered from 2020." };
    expect(await execute(changeParagraph, p.mira, change)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "note", key: "reason" }] } });
    await done(changeParagraph, p.mira, { ...change, note: "The agency asked for a date." });
    expect(await execute(changeParagraph, p.marek, { ...change, body: "Other", note: "Why" })).toMatchObject({ problem: { kind: "changed_meanwhile", by: "Mira" } });
    expect(await rule(text, 2, { words: 2 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "drafting.wordsAsked" }] } });
    expect(await execute(removeParagraph, p.mira, { ...text, version: 3, paragraph: 2 })).toMatchObject({ problem: { kind: "wrong_stage" } });
    await done(askPositions, p.mira, { ...text, version: 3, dueOn: "2199-02-10" });
    const { rows } = await read(text);
    expect(rows[1]).toMatchObject({ words: { number: 2, round: 2, note: "The agency asked for a date." }, earlier: [{ number: 1, round: 1 }], positions: [{ words: 1, position: "agree" }] });
    expect(rows[0]).toMatchObject({ words: { number: 1, round: 1 }, positions: [{ words: 1 }] });
    expect(await execute(answerForOwn, p.elena, { ...text, version: 1, position_2: "agree", seen_2: "1" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "position_2", key: "wordsChanged" }] } });
    await done(answerForOwn, p.elena, { ...text, version: 1, position_2: "agree", seen_2: "2" });
  });

  it("the chair rules, itself or through the facility, and over an objection says why", async () => {
    const text = await textAsked(p);
    await byLink(text, { position_1: "object", reason_1: "No money.", seen_1: "1" });
    await done(endRound, p.mira, { ...text, version: 2 });
    expect(await rule(text, 1)).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason", key: "reason" }] } });
    expect(await rule(text, 2, { ruling: "left_out" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "reason" }] } });
    expect(await rule(text, 1, { words: 2, reason: "Why" })).toMatchObject({ problem: { kind: "invalid", errors: [{ field: "ruling", key: "wordsChanged" }] } });
    expect(await rule(text, 1, { ruling: "to_revise", reason: "Name the sum." })).toMatchObject({ ok: true });
    expect(await rule(text, 1, { reason: "The budget follows." }, p.ilir)).toMatchObject({ ok: true });
    const [first] = (await read(text)).rows;
    expect(first!.rulings).toMatchObject([{ ruling: "adopted", ruledByName: expect.stringContaining("Ilir"), recordedByName: null }, { ruling: "to_revise", ruledByName: expect.stringContaining("Ilir Hoxha"), recordedByName: "Mira" }]);
    for (const [who, kind] of [[p.zeki, "not_found"], [p.jonas, "not_allowed"]] as [Actor, string][]) expect(await rule(text, 2, {}, who)).toMatchObject({ problem: { kind } });
    await asOwner((sql) => sql`update working_group_members set role = 'member' where role = 'chair' and action_id = (select id from actions where reference = ${text.reference})`);
    expect(await rule(text, 2)).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "drafting.chairNamed" }] } });
    await done(addMember, p.mira, { reference: text.reference, newOrganisation: "Parliament", newOrganisationKind: "agency", role: "chair" });
    expect(await rule(text, 2, {}, p.ilir)).toMatchObject({ problem: { kind: "not_allowed" } });
  });
});

describe("the record", () => {
  it("is final once every paragraph was ruled on as it stands; delegations read the text and the rulings alone", async () => {
    const text = await textAsked(p);
    await byLink(text, { position_1: "agree", seen_1: "1" });
    await done(endRound, p.mira, { ...text, version: 2 });
    for (const paragraph of [1, 2]) expect(await rule(text, paragraph)).toMatchObject({ ok: true });
    expect(await execute(agreeText, p.mira, { ...text, version: 3 })).toMatchObject({ problem: { kind: "unmet", missing: [{ key: "drafting.everyParagraphRuled" }] } });
    expect(await rule(text, 3, { ruling: "left_out", reason: "For later." })).toMatchObject({ ok: true });
    expect(await findText(p.dana, text.reference, "1")).toBeUndefined();
    await done(agreeText, p.mira, { ...text, version: 3 });
    expect((await eventsOf(text))[0]).toMatchObject({ type: "drafting.agreed", audience: "delegation" });
    const seen = (await read(text, p.dana));
    expect(seen).toMatchObject({ state: "agreed", institutions: [], rows: [{ positions: [], rulings: [{ ruling: "adopted" }] }, {}, { rulings: [{ ruling: "left_out" }] }] });
    expect(await findText(p.otto, text.reference, "1")).toBeUndefined();
    await done(addMember, p.mira, { reference: text.reference, newOrganisation: "Came later", newOrganisationKind: "agency", role: "member" });
    expect((await read(text)).institutions.map(({ name, isSeated }) => [name, isSeated]), "whoever joins later has no part in it").toEqual([[expect.any(String), true], ["Employment agency", true]]);
    for (const move of [execute(setAside, p.mira, { ...text, version: 4, reason: "No" }), rule(text, 1), execute(askPositions, p.mira, { ...text, version: 4, dueOn: "2199-01-10" })]) expect(await move).toMatchObject({ problem: { kind: "wrong_stage" } });
  });

  it("of a text that is given up says why, and one that nobody has seen is discarded", async () => {
    const [asked, unseen] = [await textAsked(p), await textOfThree(p)];
    await done(setAside, p.mira, { ...asked, version: 2, reason: "The law came first." });
    expect(await read(asked, p.ilir)).toMatchObject({ state: "set_aside", setAsideReason: "The law came first." });
    await done(setAside, p.mira, { ...unseen, version: 1, reason: "A mistake." });
    expect(await read(unseen)).toMatchObject({ state: "discarded" });
    expect(await findTexts(p.ilir, unseen.reference)).toEqual([]);
  });
});

describe("a reminder", () => {
  const AT = { asked: new Date("2030-01-02T09:00:00Z"), near: new Date("2030-01-08T09:00:00Z") };

  it("goes by itself near the last day to those who have not said everything, once", async () => {
    const text = await textAsked(p, { dueOn: "2030-01-10", at: AT.asked });
    const due = async (day: string) => (await findTextsToRemind(SYSTEM_ACTOR, day)).filter(({ reference }) => reference === text.reference);
    expect(await due("2030-01-06")).toEqual([]);
    expect(await due("2030-01-08")).toEqual([text]);
    await done(answerForOwn, p.elena, { ...text, ...agreeing(0) }, AT.asked);
    await byLink(text, { position_1: "agree", seen_1: "1" }, AT.asked);
    await done(remindPositions, SYSTEM_ACTOR, text, AT.near);
    expect(await mailed("drafting.reminder", text)).toMatchObject([{ to_address: "boris@agency.example", link_id: await linkOfMember(text.reference, text.number), facts: { count: "2", dueOn: "2030-01-10" } }]);
    expect(await due("2030-01-09")).toEqual([]);
    expect(await execute(remindPositions, p.mira, text, { at: AT.near })).toMatchObject({ problem: { kind: "already_sent" } });
  });

  it("goes to nobody when everybody has answered, and not from another team", async () => {
    const text = await textAsked(p);
    await done(answerForOwn, p.elena, { ...text, ...agreeing(0) });
    expect(await execute(remindPositions, p.jonas, text)).toMatchObject({ problem: { kind: "not_allowed" } });
    await byLink(text, agreeing(0));
    expect(await execute(remindPositions, p.mira, text)).toMatchObject({ problem: { kind: "already_sent" } });
    expect(await versionOf(text)).toBe(2);
  });
});
