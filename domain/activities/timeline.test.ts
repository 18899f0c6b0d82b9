import { describe, expect, test } from "vitest";
import type { PlanRow } from "./plan";
import { makesCircle, outOfOrder, planChanges, type PlanLine } from "./plan-version";
import { placeOf, timelineOf } from "./timeline";

const row = (number: number, startsOn: string | null, endsOn: string | null = null): PlanRow => ({ number, type: "workshop", titleEn: `Activity ${number}`, titleFr: null, startsOn, endsOn, place: null, mode: "on_site", state: "planned", planOrigin: "planned", experts: 0, reportState: null, ownerName: null, budgetLine: null, budget: null, needs: [], carriedFrom: null, carriedTo: null });

describe("the line of time of a plan", () => {
  test("runs from the first to the last month, whole months", () => {
    const timeline = timelineOf([row(1, "2017-03-15", "2017-03-17"), row(2, "2017-12")], "2017-06-01")!;
    expect([timeline.from, timeline.to]).toEqual(["2017-03-01", "2017-12-31"]);
    expect(timeline.ticks).toHaveLength(10);
    expect(timeline.today).toBeCloseTo(92 / 306, 5);
  });

  test("draws a month that is all that is known over the whole month, and says that its ends are open", () => {
    const [bar] = timelineOf([row(1, "2017-03"), row(2, "2017-04-01", "2017-04-30")], "2020-01-01")!.bars;
    expect(bar).toMatchObject({ isOpenStart: true, isOpenEnd: true, start: 0 });
    expect(bar!.end).toBeCloseTo(31 / 61, 5);
  });

  test("shows quarters for some years and years for many, and today only where it lies within", () => {
    expect(timelineOf([row(1, "2016-01"), row(2, "2017-12")], "2020-01-01")!.ticks.map(({ date }) => date)).toEqual(["2016-01-01", "2016-04-01", "2016-07-01", "2016-10-01", "2017-01-01", "2017-04-01", "2017-07-01", "2017-10-01"]);
    expect(timelineOf([row(1, "2010"), row(2, "2017")], "2020-01-01")).toMatchObject({ today: null, ticks: expect.objectContaining({ length: 8 }) });
  });

  test("is none where no activity has a date", () => expect(timelineOf([row(1, null)], "2020-01-01")).toBeNull());

  test("places a day on it, and none outside", () => {
    const timeline = { from: "2017-01-01", to: "2017-12-31" };
    expect(placeOf(timeline, "2017-01-01")).toBe(0);
    expect(placeOf(timeline, "2018-01-01")).toBeNull();
  });
});

const line = (number: number, more: Partial<PlanLine> = {}): PlanLine => ({ number, type: "workshop", titleEn: `Activity ${number}`, startsOn: "2017-03", endsOn: null, ownerName: null, budgetLine: null, budget: null, isDropped: false, ...more });

describe("versions of a plan", () => {
  test("differ by what was added, moved and dropped", () => {
    expect(planChanges([line(1), line(2)], [line(1, { startsOn: "2017-05" }), line(2, { isDropped: true }), line(3)])).toEqual([
      { number: 1, titleEn: "Activity 1", isNew: false, fields: [{ field: "startsOn", before: "2017-03", after: "2017-05" }] },
      { number: 2, titleEn: "Activity 2", isNew: false, fields: [{ field: "isDropped", before: "false", after: "true" }] },
      { number: 3, titleEn: "Activity 3", isNew: true, fields: [] },
    ]);
  });
});

describe("what an activity needs first", () => {
  test("must not lead back to itself", () => {
    const needs = new Map([[2, [1]], [3, [2]]]);
    expect(makesCircle(1, [3], needs)).toBe(true);
    expect(makesCircle(4, [3], needs)).toBe(false);
    expect(makesCircle(1, [1], needs)).toBe(true);
  });

  test("should end before it begins, as precisely as the dates are known", () => {
    const rows = [{ number: 1, startsOn: "2017-05-01", endsOn: "2017-05-20", needs: [] }, { number: 2, startsOn: "2017-05-10", endsOn: null, needs: [1] }, { number: 3, startsOn: "2017-05", endsOn: null, needs: [1] }];
    expect(outOfOrder(rows)).toEqual([{ number: 2, needs: 1 }]);
  });
});
