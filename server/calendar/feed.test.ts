import ICAL from "ical.js";
import { GET } from "@/app/api/calendar/[token]/route";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionInDesign, asOwner, done } from "@/db/testing/cases";
import { useDatabase } from "@/db/testing/database";
import { people, type People } from "@/db/testing/people";
import { planActivity } from "@/domain/activities/commands/plan-activity";
import { makeFeed } from "@/domain/calendar/commands/make-feed";
import { revokeFeed } from "@/domain/calendar/commands/revoke-feed";
import { findDated } from "@/domain/calendar/queries/find-dated";
import { findFeeds } from "@/domain/calendar/queries/find-feeds";
import { findVisitsKey, VISIT_LAYERS } from "@/domain/calendar/queries/find-visits";
import { cancelMeeting } from "@/domain/meetings/commands/cancel-meeting";
import { moveMeeting } from "@/domain/meetings/commands/move-meeting";
import { openMeeting } from "@/domain/meetings/commands/open-meeting";
import { planMeeting } from "@/domain/meetings/commands/plan-meeting";
import { formGroup } from "@/domain/working-groups/commands/form-group";
import { execute } from "@/server/command";
import { feedAddress, visitsAddress } from "./feed";

let p: People;
let reference: string;
let other: string;
const before = process.env.AUTH_SECRET;
useDatabase();
beforeAll(async () => {
  process.env.AUTH_SECRET = "a secret of the tests, long enough for signing";
  p = await people();
  [reference, other] = [await actionInDesign(p), await actionInDesign(p)];
  for (const of of [reference, other]) await done(formGroup, p.mira, { reference: of, name: "Group", organisationId: p.ilir.organisationId });
  await done(planActivity, p.mira, { reference, type: "expert_mission", titleEn: "Mission to Minsk", mode: "on_site", startsOn: "2030-03-30", endsOn: "2030-04-02" });
  await done(planActivity, p.mira, { reference, type: "workshop", titleEn: "Workshop", mode: "on_site", startsOn: "2030-06" });
  for (const [of, title] of [[reference, "Vienna meeting"], [other, "Minsk meeting"], [reference, "A draft"]] as const) await done(planMeeting, p.mira, { reference: of, title, agenda: "One", onDay: "2030-03-29", startsAt: "10:00", endsAt: "12:00", zone: of === reference ? "Europe/Vienna" : "Europe/Minsk" }, NOW);
  for (const of of [reference, other]) await done(openMeeting, p.mira, { reference: of, number: 1, version: 1 }, NOW);
}, 60_000);
afterAll(() => {
  if (before === undefined) delete process.env.AUTH_SECRET;
  else process.env.AUTH_SECRET = before;
});

const NOW = new Date("2030-03-20T09:00:00Z");
const tokenOf = (id: string) => feedAddress(id).split("/").at(-1)!;
const made = async (who = p.mira, wanted: object = { scope: "mine" }) => tokenOf((await done(makeFeed, who, { actionReference: "", country: "", ...wanted })).id);

/** What another program reads under an address. */
async function read(token: string) {
  const answer = await GET(new Request("https://suivi.example/"), { params: Promise.resolve({ token }) });
  if (answer.status === 404) return undefined;
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents("vevent").map((part) => {
    const { uid, sequence, summary, startDate, endDate } = new ICAL.Event(part);
    return { uid, sequence, summary, status: part.getFirstPropertyValue("status"), isDate: startDate.isDate, start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(), end: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString() };
  });
}
const titled = async (token: string, title: string) => (await read(token))!.filter(({ summary }) => summary.includes(title));

describe("a feed", () => {
  test("holds what its owner may see, at the right instants, whole days as days; no draft, nothing without a day", async () => {
    const token = await made();
    expect(await titled(token, "Vienna meeting")).toMatchObject([{ start: "2030-03-29T09:00:00.000Z", isDate: false, status: "CONFIRMED" }]);
    expect(await titled(token, "Minsk meeting")).toMatchObject([{ start: "2030-03-29T07:00:00.000Z" }]);
    expect(await titled(token, "Mission to Minsk")).toMatchObject([{ isDate: true, start: "2030-03-30", end: "2030-04-03" }]);
    for (const title of ["draft", "Workshop"]) expect(await titled(token, title)).toEqual([]);
  });

  test("follows a meeting over the change of clocks: the same entry, later in number, at the new instant", async () => {
    const token = await made();
    const [first] = await titled(token, "Vienna meeting");
    await done(moveMeeting, p.mira, { reference, number: 1, version: 2, onDay: "2030-04-01", startsAt: "10:00", endsAt: "12:00", zone: "Europe/Vienna" }, NOW);
    const [moved] = await titled(token, "Vienna meeting");
    expect(moved).toMatchObject({ uid: first!.uid, start: "2030-04-01T08:00:00.000Z" });
    expect(moved!.sequence).toBeGreaterThan(first!.sequence);
    await done(cancelMeeting, p.mira, { reference, number: 1, version: 3, reason: "Not now." }, NOW);
    expect(await titled(token, "Vienna meeting")).toMatchObject([{ uid: first!.uid, sequence: moved!.sequence + 1, status: "CANCELLED" }]);
  });

  test("of one Action holds that one, of a country what is there", async () => {
    const one = (await read(await made(p.mira, { scope: "action", actionReference: other })))!;
    expect(one.map(({ summary }) => summary)).toEqual([`Meeting: Minsk meeting (${other})`]);
    expect((await read(await made(p.marek, { scope: "country", country: "MDA" })))!.filter(({ summary }) => summary.includes(reference))).toEqual([]);
    expect(await execute(makeFeed, p.mira, { scope: "action", actionReference: "XXX-2000-01", country: "" })).toMatchObject({ problem: { errors: [{ field: "actionReference" }] } });
    expect(await execute(makeFeed, p.mira, { scope: "country", actionReference: "", country: "" })).toMatchObject({ problem: { errors: [{ field: "country" }] } });
  });

  test("of an authority holds its own Actions; of another one nothing of them", async () => {
    expect((await read(await made(p.elena)))!.map(({ summary }) => summary)).toEqual(expect.arrayContaining([expect.stringContaining("Minsk meeting"), expect.stringContaining("Mission to Minsk")]));
    expect(await read(await made(p.zeki))).toEqual([]);
    expect(await execute(makeFeed, p.zeki, { scope: "action", actionReference: reference, country: "" })).toMatchObject({ problem: { errors: [{ field: "actionReference" }] } });
    expect(await execute(makeFeed, p.dana, { scope: "mine", actionReference: "", country: "" })).toMatchObject({ ok: false });
  });

  test("opens nothing once it is taken back, once the seat has ended, or to whoever guesses", async () => {
    const { id } = await done(makeFeed, p.elena, { scope: "mine", actionReference: "", country: "" });
    expect(await execute(revokeFeed, p.ilir, { feedId: id })).toMatchObject({ problem: { kind: "not_found" } });
    const second = await made(p.elena);
    await done(revokeFeed, p.elena, { feedId: id });
    expect(await read(tokenOf(id))).toBeUndefined();
    expect((await findFeeds(p.elena)).map((feed) => feed.id)).not.toContain(id);
    expect(await read(second)).toBeDefined();
    await asOwner((sql) => sql`update seat_holders set held_until = '2020-01-01' where user_id = ${p.elena.userId}`);
    expect(await read(second)).toBeUndefined();
    for (const guess of ["", "x", second.slice(0, 43), `${second.slice(0, 43)}${second.endsWith("A") ? "B" : "A"}`]) expect(await read(guess)).toBeUndefined();
  });
});

test("the calendar finds what falls into its days, by kind, Action, country and person", async () => {
  const find = (filter: object = {}, who = p.mira) => findDated(who, { from: "2030-06-01", to: "2030-06-30", filter: { layers: [], ...filter } });
  expect(await find()).toMatchObject([{ titleEn: "Workshop", fromOn: "2030-06", layer: "activity", countries: ["BLR"], people: ["Mira"] }]);
  expect(await find({ layers: ["mission"] })).toEqual([]);
  expect(await find({ country: "MDA" })).toEqual([]);
  expect(await find({ person: "Mira" })).toHaveLength(1);
  expect(await find({ action: other })).toEqual([]);
  expect(await find({}, p.dana)).toHaveLength(1);
  expect(await find({}, p.zeki)).toEqual([]);
});

describe("the visits to a delegation's countries", () => {
  test("are read under an address of the reader's own, as its delegation reads them, until they leave the seat", async () => {
    const key = await findVisitsKey(p.dana);
    const token = visitsAddress(key!).split("/").at(-1)!;
    const seen = (await read(token))!;
    expect(seen.map(({ summary }) => summary).join()).toContain("Mission to Minsk");
    expect(seen.length).toBe((await findDated(p.dana, { from: "2029-03-20", to: "2035-03-20", withCancelled: true, filter: { layers: VISIT_LAYERS } })).filter(({ fromOn }) => fromOn.length === 10).length);
    const elsewhere = visitsAddress((await findVisitsKey(p.otto))!).split("/").at(-1)!;
    expect((await read(elsewhere))!.map(({ summary }) => summary).join()).not.toContain("Minsk");
    await asOwner((sql) => sql`update seat_holders set held_until = '2020-01-01' where id = ${key!}`);
    expect(await read(token)).toBeUndefined();
    await asOwner((sql) => sql`update seat_holders set held_until = null where id = ${key!}`);
  });

  test("are nobody else's: staff and authorities have feeds, and no other signature opens them", async () => {
    expect(await findVisitsKey(p.mira)).toBeNull();
    expect(await findVisitsKey(p.ilir)).toBeNull();
    const key = (await findVisitsKey(p.dana))!;
    expect(await read(feedAddress(key).split("/").at(-1)!), "signed for another purpose").toBeUndefined();
  });
});
