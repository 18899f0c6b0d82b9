import { expect, test } from "vitest";
import { addWorkingDays, isWorkingDay } from "./working-days";

const NONE = new Set<string>();
const EASTER = new Set(["2018-03-29", "2018-03-30", "2018-04-02"]);

test("five working days after a Monday are the next Monday", () => {
  expect(addWorkingDays({ from: "2018-03-12", days: 5, holidays: NONE })).toBe("2018-03-19");
});

test("a weekend does not count, whichever day of it the clock starts", () => {
  for (const from of ["2018-03-16", "2018-03-17", "2018-03-18"]) expect(addWorkingDays({ from, days: 5, holidays: NONE })).toBe("2018-03-23");
});

test("holidays do not count", () => {
  expect(addWorkingDays({ from: "2018-03-26", days: 5, holidays: EASTER })).toBe("2018-04-05");
});

test("a holiday on a weekend costs nothing", () => {
  expect(addWorkingDays({ from: "2018-03-12", days: 5, holidays: new Set(["2018-03-17"]) })).toBe("2018-03-19");
});

test("the end of a year and the 29th of February are crossed", () => {
  expect(addWorkingDays({ from: "2016-02-26", days: 2, holidays: NONE })).toBe("2016-03-01");
  expect(addWorkingDays({ from: "2019-12-31", days: 1, holidays: new Set(["2020-01-01"]) })).toBe("2020-01-02");
});

test("a working day is Monday to Friday and no holiday", () => {
  expect(["2018-03-23", "2018-03-24", "2018-03-25", "2018-03-30"].map((day) => isWorkingDay(day, EASTER))).toEqual([true, false, false, false]);
});
