import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { as } from "@/db/client";
import { outputComments } from "@/db/schema";
import { actionInImplementation, asOwner, done, pdf } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { linkActor } from "@/domain/links/link";
import { execute } from "@/server/command";
import { linkToken } from "@/server/links";
import { findAskedFile, findOutputAsked } from "../queries/find-output-asked";
import { findOutputText } from "../queries/find-output-text";
import { findSentText } from "../queries/find-sent-text";
import { askOutputComments } from "./ask-comments";
import { commentByLink } from "./comment-by-link";
import { commentOutput } from "./comment-output";
import { registerOutput } from "./register-output";
import { saveSection } from "./save-section";
import { sendOutputForReview } from "./send-output";
import { settleComment } from "./settle-comment";

useDatabase();
let p: People;
let reference: string;
let number: number;
let sectionId: string;
const AT = new Date("2018-03-27T10:00:00Z");

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret of the tests";
  p = await people();
  reference = await actionInImplementation(p);
});

beforeEach(async () => {
  ({ number } = await done(registerOutput, p.mira, { reference, type: "analysis_report", titleEn: "Analysis report", language: "en", file: pdf("report.pdf") }));
  ({ sectionId } = await done(saveSection, p.mira, { reference, number, language: "en", origin: "written", heading: "Findings", body: "What was found.", version: 0 }));
});

const refused = async (...args: Parameters<typeof execute>) => {
  const result = await execute(...args);
  return result.ok ? undefined : result.problem;
};
const text = async () => findOutputText(p.mira, reference, number);
const outputId = () => asOwner(async (sql) => (await sql`select o.id from outputs o join actions a on a.id = o.action_id where a.reference = ${reference} and o.number = ${number}`)[0]!.id as string);

/** The token of a new link to an expert. */
async function ask(name: string): Promise<string> {
  await done(askOutputComments, p.mira, { reference, number, name, email: `${name.toLowerCase()}@experts.example`, locale: "en" }, AT);
  const id = await outputId();
  const [link] = await asOwner((sql) => sql`select id from links where subject_id = ${id} and to_address = ${`${name.toLowerCase()}@experts.example`} and revoked_at is null order by made_at desc limit 1`);
  return linkToken(link!.id as string);
}
const write = (token: string, name: string, more = {}, at = AT) => execute(commentByLink, linkActor(name, name), { token, sectionId, comment: "Name the convention.", ...more }, { at });

describe("a comment", () => {
  it("is for colleagues, unless the authority is to read it; it says when its words have changed", async () => {
    await done(commentOutput, p.jonas, { reference, number, sectionId, audience: "facility", comment: "Is this so?" });
    await done(commentOutput, p.mira, { reference, number, sectionId, audience: "authority", comment: "Please look at this section first." });
    await done(commentOutput, p.mira, { reference, number, audience: "facility", comment: "On the whole: short." });
    expect(await text()).toMatchObject({ sections: [{ comments: [{ writtenByName: "Jonas", isOfEarlier: false }, { audience: "authority" }] }], others: [{ body: "On the whole: short." }] });
    await done(saveSection, p.mira, { reference, number, sectionId, language: "en", origin: "written", heading: "Findings", body: "What was found there.", version: 1 });
    expect((await text()).sections[0]!.comments.map(({ isOfEarlier }) => isOfEarlier)).toEqual([true, true]);
    await done(sendOutputForReview, p.mira, { reference, number, version: 1 });
    expect((await findSentText(p.ilir, reference, number))!.sections[0]!.comments.map(({ body }) => body)).toEqual(["Please look at this section first."]);
    expect(await as(p.zeki, (tx) => tx.select({ id: outputComments.id }).from(outputComments))).toEqual([]);
    expect(await refused(commentOutput, p.ilir, { reference, number, audience: "authority", comment: "x" })).toMatchObject({ kind: "not_allowed" });
  });

  it("is answered once: taken over, or why not", async () => {
    await done(commentOutput, p.jonas, { reference, number, sectionId, audience: "facility", comment: "Is this so?" });
    const commentId = (await text()).sections[0]!.comments[0]!.id;
    expect(await refused(settleComment, p.jonas, { reference, number, commentId, answer: "Yes." })).toMatchObject({ kind: "not_allowed" });
    await done(settleComment, p.mira, { reference, number, commentId, answer: "Taken over." });
    expect((await text()).sections[0]!.comments[0]!.answer).toMatchObject({ text: "Taken over.", byName: "Mira" });
    expect(await refused(settleComment, p.mira, { reference, number, commentId, answer: "Again." })).toEqual({ kind: "already_sent" });
    expect(await refused(settleComment, p.mira, { reference, number, commentId: crypto.randomUUID(), answer: "x" })).toEqual({ kind: "not_found" });
  });
});

describe("an expert without an account", () => {
  it("reads text and files by a link, comments as often as they like, and never sees what another wrote", async () => {
    const [anna, boris] = [await ask("Anna"), await ask("Boris")];
    expect(await write(anna, "Anna")).toMatchObject({ ok: true });
    expect(await write(boris, "Boris", { sectionId: "", comment: "On the whole: good." })).toMatchObject({ ok: true });
    expect(await write(anna, "Anna", { comment: "And the article." }, new Date("2018-03-27T11:00:00Z"))).toMatchObject({ ok: true });
    const id = await outputId();
    const seen = await findOutputAsked(id, "Anna");
    expect(seen).toMatchObject({ titleEn: "Analysis report", files: [{ name: "report.pdf", language: "en" }], sections: [{ comments: [{ body: "Name the convention." }, { body: "And the article." }] }], others: [] });
    expect(await findAskedFile(id, seen!.files[0]!.id)).toMatchObject({ fileName: "report.pdf" });
    expect(await findAskedFile(id, crypto.randomUUID())).toBeUndefined();
    expect((await text()).others).toMatchObject([{ side: "expert", writtenByName: "Boris", audience: "facility" }]);
    expect(await asOwner((sql) => sql`select to_address, facts->>'by' as by from outbox where template = 'output.commented' and facts->>'number' = ${String(number)} order by facts->>'by'`)).toEqual([{ to_address: "mira@example.org", by: "Anna" }, { to_address: "mira@example.org", by: "Boris" }]);
  });

  it("cannot use an earlier link, one past its day, one for another purpose, or one of an output that is done", async () => {
    const earlier = await ask("Anna");
    const later = await ask("Anna");
    expect(await write(earlier, "Anna")).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await write(later, "Anna", {}, new Date("2018-04-27T10:00:00Z"))).toMatchObject({ ok: false, problem: { kind: "already_sent" } });
    expect(await write(`${later.slice(0, -1)}x`, "Anna")).toMatchObject({ ok: false, problem: { kind: "not_found" } });
    expect(await write(later, "Anna", { sectionId: crypto.randomUUID() })).toMatchObject({ ok: false, problem: { kind: "not_found" } });
    await asOwner(async (sql) => sql`update outputs set state = 'validated' where id = ${await outputId()}`);
    expect(await write(later, "Anna")).toMatchObject({ ok: false, problem: { kind: "wrong_stage" } });
    expect(await refused(askOutputComments, p.mira, { reference, number, name: "Anna", email: "anna@experts.example", locale: "en" })).toMatchObject({ kind: "wrong_stage" });
    expect(await refused(askOutputComments, p.jonas, { reference, number, name: "Anna", email: "anna@experts.example", locale: "en" })).toMatchObject({ kind: "not_allowed" });
    expect(await refused(askOutputComments, p.mira, { reference, number, name: "Anna", email: "anna", locale: "en" })).toMatchObject({ errors: [{ field: "email", key: "email" }] });
  });
});
