import { describe, expect, test } from "vitest";
import { austrianHolidays, facilityHolidays } from "@/db/seed/facility-holidays";
import { euHolidays } from "@/db/seed/holidays";
import { dayIn, nextDay } from "@/domain/shared/dates";
import { addWorkingDays, isWorkingDay, workingDaysAfter, type Calendar } from "./working-days";

const NONE: Calendar[] = [];
const EASTER = [new Set(["2018-03-29", "2018-03-30", "2018-04-02"])];
const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
const calendar = (holidays: (year: number) => { on: string }[]): Calendar => new Set(YEARS.flatMap(holidays).map(({ on }) => on));
const [EU, FACILITY] = [calendar(euHolidays), calendar(facilityHolidays)];
const BOTH = [EU, FACILITY];

/** Every day from the first to the last. */
function* days(first: string, last: string): Generator<string> {
  for (let day = first; day <= last; day = nextDay(day)) yield day;
}

test("five working days after a Monday are the next Monday", () => {
  expect(addWorkingDays({ from: "2018-03-12", days: 5, calendars: NONE })).toBe("2018-03-19");
});

test("a weekend does not count, whichever day of it the clock starts", () => {
  for (const from of ["2018-03-16", "2018-03-17", "2018-03-18"]) expect(addWorkingDays({ from, days: 5, calendars: NONE })).toBe("2018-03-23");
});

test("holidays do not count", () => {
  expect(addWorkingDays({ from: "2018-03-26", days: 5, calendars: EASTER })).toBe("2018-04-05");
});

test("a holiday on a weekend costs nothing", () => {
  expect(addWorkingDays({ from: "2018-03-12", days: 5, calendars: [new Set(["2018-03-17"])] })).toBe("2018-03-19");
});

test("a day counts only when neither side is closed", () => {
  const calendars = [new Set(["2018-10-24"]), new Set(["2018-10-26"])];
  expect(addWorkingDays({ from: "2018-10-22", days: 3, calendars })).toBe("2018-10-29");
  expect(isWorkingDay("2018-10-26", [calendars[0]!])).toBe(true);
});

test("the end of a year and the 29th of February are crossed", () => {
  expect(addWorkingDays({ from: "2016-02-26", days: 2, calendars: NONE })).toBe("2016-03-01");
  expect(addWorkingDays({ from: "2019-12-31", days: 1, calendars: [new Set(["2020-01-01"])] })).toBe("2020-01-02");
});

test("a working day is Monday to Friday and no holiday", () => {
  expect(["2018-03-23", "2018-03-24", "2018-03-25", "2018-03-30"].map((day) => isWorkingDay(day, EASTER))).toEqual([true, false, false, false]);
});

test("asked on the 20th of December, five working days end after Epiphany, whatever day of the week that is", () => {
  for (const year of YEARS.slice(0, -1)) {
    const dueOn = addWorkingDays({ from: `${year}-12-20`, days: 5, calendars: BOTH });
    expect(dueOn > `${year + 1}-01-02`, dueOn).toBe(true);
    for (const closed of [`${year}-12-24`, `${year}-12-31`, `${year + 1}-01-01`, `${year + 1}-01-06`]) expect(dueOn).not.toBe(closed);
  }
});

describe("for every day of ten years and every number of days", () => {
  const numbers = [1, 2, 3, 5, 8, 10, 20];

  test("the last day is a working day, and exactly that many lie between", () => {
    for (const from of days("2015-12-15", "2025-12-31")) {
      for (const number of numbers) {
        const dueOn = addWorkingDays({ from, days: number, calendars: BOTH });
        if (!isWorkingDay(dueOn, BOTH) || workingDaysAfter(from, dueOn, BOTH) !== number) expect.fail(`${from} + ${number} = ${dueOn}`);
      }
    }
  });

  test("asking later never ends earlier, and another closed day never ends earlier", () => {
    let last = "";
    for (const from of days("2015-12-15", "2025-12-31")) {
      const dueOn = addWorkingDays({ from, days: 5, calendars: BOTH });
      if (dueOn < last || dueOn < addWorkingDays({ from, days: 5, calendars: [EU] })) expect.fail(from);
      last = dueOn;
    }
  });
});

describe("the facility in Vienna", () => {
  test("is closed on the public holidays of Austria, of which five move with Easter", () => {
    const of = (year: number) => austrianHolidays(year).map(({ on }) => on);
    expect(of(2018)).toEqual(["2018-01-01", "2018-01-06", "2018-04-02", "2018-05-01", "2018-05-10", "2018-05-21", "2018-05-31", "2018-08-15", "2018-10-26", "2018-11-01", "2018-12-08", "2018-12-25", "2018-12-26"]);
    expect(of(2024)).toContain("2024-05-30");
  });

  test("and on days of its own between the years; none is listed twice", () => {
    for (const year of YEARS) {
      const closed = facilityHolidays(year).map(({ on }) => on);
      expect(closed).toEqual(expect.arrayContaining([`${year}-12-24`, `${year}-12-31`]));
      expect(new Set(closed).size).toBe(closed.length);
    }
  });
});

describe("the day of a moment", () => {
  test("is the one on the clocks of the zone, from ten hours behind to fourteen ahead", () => {
    const moment = new Date("2018-03-14T10:30:00Z");
    expect(["Pacific/Honolulu", "America/Bogota", "UTC", "Europe/Brussels", "Asia/Bishkek", "Pacific/Kiritimati"].map((zone) => dayIn(zone, moment))).toEqual(["2018-03-14", "2018-03-14", "2018-03-14", "2018-03-14", "2018-03-14", "2018-03-15"]);
    expect(dayIn("Pacific/Honolulu", new Date("2018-03-14T09:59:59Z"))).toBe("2018-03-13");
  });

  test("turns at midnight there, in winter and in summer", () => {
    for (const [before, after, day] of [["2018-01-15T22:59:59Z", "2018-01-15T23:00:00Z", "2018-01-15"], ["2018-07-15T21:59:59Z", "2018-07-15T22:00:00Z", "2018-07-15"]] as const) {
      expect(dayIn("Europe/Brussels", new Date(before))).toBe(day);
      expect(dayIn("Europe/Brussels", new Date(after))).toBe(nextDay(day));
    }
  });

  test("goes on by one day on the nights when clocks change", () => {
    for (const day of ["2018-03-24", "2018-03-25", "2018-10-27", "2018-10-28"]) {
      const noon = new Date(`${day}T10:00:00Z`);
      expect(dayIn("Europe/Brussels", noon)).toBe(day);
      expect(dayIn("Europe/Brussels", new Date(noon.getTime() + 86_400_000))).toBe(nextDay(day));
    }
  });
});
