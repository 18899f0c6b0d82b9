import { expect, test } from "vitest";
import { onDay, sometimeIn, weeksOf } from "./dated";
import { calendarPath, readCalendar } from "./search";

test("a month is shown in whole weeks from Monday to Sunday", () => {
  const weeks = weeksOf("2027-03");
  expect(weeks[0]![0]).toBe("2027-03-01");
  expect(weeks.at(-1)!.at(-1)).toBe("2027-04-04");
  expect(weeksOf("2027-02")).toHaveLength(4);
  expect(weeksOf("2027-05")[0]![0]).toBe("2027-04-26");
  for (const week of weeks) expect(week).toHaveLength(7);
});

const dated = (fromOn: string, toOn = fromOn, startsAt: string | null = null) => ({ fromOn, toOn, startsAt });

test("what lasts several days stands on each of them, what has a time comes after what has none", () => {
  const all = [dated("2027-03-10", "2027-03-10", "10:00"), dated("2027-03-09", "2027-03-11"), dated("2027-03")];
  expect(onDay(all, "2027-03-10")).toEqual([all[1], all[0]]);
  expect(onDay(all, "2027-03-12")).toEqual([]);
});

test("a month or a year without a day stands beside the month, for as long as it may be", () => {
  const all = [dated("2027-06"), dated("2027"), dated("2027-05", "2027-07"), dated("2027-06-03")];
  expect(sometimeIn(all, "2027-06")).toEqual(all.slice(0, 3));
  expect(sometimeIn(all, "2027-08")).toEqual([all[1]]);
});

test("an address says what is shown; what it does not understand is left out", () => {
  const now = new Date("2027-03-05T10:00:00Z");
  const view = readCalendar({ view: "agenda", month: "2027-13", layer: ["mission", "nonsense", "task"], action: "BLR-2016-01", country: "XXX" }, now);
  expect(view).toEqual({ view: "agenda", month: "2027-03", filter: { layers: ["mission", "task"], action: "BLR-2016-01", country: undefined, person: undefined } });
  expect(calendarPath(view, { month: "2027-04" })).toBe("/calendar?view=agenda&month=2027-04&layer=mission&layer=task&action=BLR-2016-01");
});
