import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { actionInImplementation, asOwner, done, presentedAction } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { useFiles } from "@/db/testing/files";
import { people, type People } from "@/db/testing/people";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { registerOutput } from "@/domain/outputs/commands/register-output";
import { execute } from "@/server/command";
import { briefBody, briefKey, readBriefKey } from "../brief";
import { findBriefDraft, findBriefLine } from "../queries/find-brief-draft";
import { findBrief, findBriefs, findLatestBrief } from "../queries/find-briefs";
import { changeLine } from "./change-line";
import { issueBrief } from "./issue-brief";
import { withdrawLine } from "./withdraw-line";
import { writeLine } from "./write-line";

useDatabase();
useFiles();
let p: People;
let presented: string;
const AT = new Date("2018-06-12T18:00:00Z");
const LINE = { country: "BLR", language: "en", kind: "say", position: 1, text: "Ask how the report will enter the strategy." };

beforeAll(async () => {
  p = await people();
  presented = await presentedAction(p);
  await asOwner((sql) => sql`insert into frame_changes (country, changed_on, text_en, text_fr) values ('MDA', '2018-01-01', 'Another frame.', 'Un autre cadre.')`);
});

const problemOf = async (...[definition, actor, raw]: Parameters<typeof execute>) => {
  const result = await execute(definition, actor, raw, { at: AT });
  return result.ok ? undefined : result.problem;
};
const lines = async () => (await findBriefDraft(p.mira, "BLR", "2018-06-12")).lines;
const issue = (language = "en", at = AT) => done(issueBrief, p.mira, { country: "BLR", language }, at);

describe("a line", () => {
  test("is written by staff and signed with their name and the day", async () => {
    await done(writeLine, p.mira, LINE, AT);
    expect(await lines()).toMatchObject([{ ...LINE, writtenByName: "Mira", writtenOn: "2018-06-12" }]);
    expect((await asOwner((sql) => sql`select audience, facts, action_id from audit_events where type = 'brief_line.written'`))[0]).toMatchObject({ audience: "facility", facts: { country: "BLR", language: "en" }, action_id: null });
    for (const who of [p.ilir, p.dana]) expect(await problemOf(writeLine, who, LINE)).toMatchObject({ kind: "not_allowed" });
  });

  test.each([["longer than a line is read", { text: "x".repeat(241) }, "text", "tooLong"], ["of two lines", { text: "One.\nTwo." }, "text", "oneLine"], ["without words", { text: " " }, "text", "required"], ["of no country", { country: "XXX" }, "country", "choose"], ["without a position", { position: "first" }, "position", "number"]])("%s is refused", async (_, more, field, key) => {
    expect(await problemOf(writeLine, p.mira, { ...LINE, ...more })).toMatchObject({ kind: "invalid", errors: [{ field, key }] });
  });

  test("is signed by whoever writes it anew, and by nobody who has not read it", async () => {
    const [line] = await lines();
    await done(changeLine, p.jonas, { lineId: line!.id, version: 1, kind: "say", position: 2, text: "Ask for the strategy." }, new Date("2018-06-13T08:00:00Z"));
    expect(await lines()).toMatchObject([{ text: "Ask for the strategy.", writtenByName: "Jonas", writtenOn: "2018-06-13" }]);
    expect(await problemOf(changeLine, p.mira, { lineId: line!.id, version: 1, kind: "say", position: 1, text: "Another." })).toMatchObject({ kind: "changed_meanwhile" });
  });
});

describe("a brief", () => {
  test("is not issued in a language in which nobody wrote what to say", async () => {
    expect(await problemOf(issueBrief, p.mira, { country: "BLR", language: "fr" })).toMatchObject({ kind: "unmet", missing: [{ key: "briefs.lineWritten" }] });
    expect(await problemOf(issueBrief, p.dana, { country: "BLR", language: "en" })).toMatchObject({ kind: "not_allowed" });
  });

  test("tells what its delegation may read, and nothing else", async () => {
    const running = await actionInImplementation(p);
    await done(registerOutput, p.mira, { reference: running, type: "handbook", titleEn: "An unfinished handbook", language: "en" }, AT);
    await done(planActivity, p.mira, { reference: running, type: "expert_mission", titleEn: "Second mission", mode: "on_site", place: "Minsk", startsOn: "2018-09-15", endsOn: "2018-09-17" }, AT);
    const { key } = await issue();
    const { document } = (await findBrief(p.dana, "BLR", key))!;
    expect(document).toMatchObject({ language: "en", title: "Belarus: support on migration", say: { lines: [{ text: "Ask for the strategy.", by: expect.stringContaining("Jonas") }] } });
    expect(document.closed).toContain("12 Jun 2018");
    expect(document.situation[0]).toBe("2 Actions, 2 under way.");
    expect(document.actions.lines.map(([name]) => name)).toEqual(expect.arrayContaining([expect.stringContaining(presented), expect.stringContaining(running)]));
    expect(document.next.lines[0]).toMatch(/^15.*17.*2018: Second mission, Minsk$/);
    expect(JSON.stringify(document)).not.toContain("unfinished");
    expect(JSON.stringify(document)).not.toContain("Another frame");
  });

  test("says the same for ever, under its version and hash, whatever changes", async () => {
    const before = (await findLatestBrief(p.dana, "BLR", "en"))!;
    const [line] = await lines();
    await done(withdrawLine, p.mira, { lineId: line!.id, version: line!.version }, AT);
    await asOwner((sql) => sql`update actions set title_en = 'Renamed'`);
    expect(await findBriefLine(p.mira, "BLR", line!.id)).toBeUndefined();
    const after = (await findBrief(p.dana, "BLR", briefKey(before)))!;
    expect(after).toEqual(before);
    expect(createHash("sha256").update(briefBody(after.document)).digest("hex")).toBe(after.hash);
    await expect(asOwner((sql) => sql`update briefs set body = '{}'`)).rejects.toThrow(/brief_is_the_hash_of_its_body/);
    for (const wrong of [`${briefKey(before).slice(0, -1)}x`, briefKey({ ...before, number: 2 }), briefKey({ ...before, hash: "0".repeat(64) }), briefKey({ ...before, language: "fr" }), "en-1"]) expect(await findBrief(p.dana, "BLR", wrong)).toBeUndefined();
  });

  test("has a version a language, and is read in the reader's where there is one", async () => {
    for (const language of ["en", "fr"]) await done(writeLine, p.mira, { ...LINE, language, text: language === "fr" ? "Demander la stratégie." : LINE.text }, AT);
    const [second, french] = [await issue("en", new Date("2018-07-01T10:00:00Z")), await issue("fr", new Date("2018-07-01T10:00:01Z"))];
    expect([readBriefKey(second.key)?.number, readBriefKey(french.key)?.number]).toEqual([2, 1]);
    expect((await findLatestBrief(p.dana, "BLR", "fr"))?.document).toMatchObject({ title: "Biélorussie : appui en matière de migration", say: { title: "À dire", lines: [{ text: "Demander la stratégie." }] } });
    expect((await findBriefs(p.dana, "BLR")).map(briefKey)).toEqual([french.key, second.key, expect.stringMatching(/^en-1-/)]);
  });

  test("is read by staff and its country's delegation alone", async () => {
    const { key } = await issue();
    for (const who of [p.mira, p.dana]) expect(await findBrief(who, "BLR", key)).toBeDefined();
    for (const who of [p.otto, p.ilir, p.zeki]) {
      expect(await findBrief(who, "BLR", key).catch(() => undefined)).toBeUndefined();
      expect(await findBriefs(who, "BLR").catch(() => [])).toEqual([]);
    }
  });
});
