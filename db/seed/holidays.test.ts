import { describe, expect, it } from "vitest";
import { belarusianHolidays, orthodoxEaster } from "./belarus-holidays";
import { easterSunday, euHolidays } from "./holidays";

describe("holidays of the EU institutions", () => {
  it("Easter falls where the calendar puts it", () => {
    expect([2016, 2018, 2019, 2024, 2026, 2027].map(easterSunday)).toEqual(["2016-03-27", "2018-04-01", "2019-04-21", "2024-03-31", "2026-04-05", "2027-03-28"]);
  });

  it("no day is listed twice, even when Ascension is Labour Day or Europe Day", () => {
    for (let year = 2008; year <= 2030; year++) {
      const days = euHolidays(year).map(({ on }) => on);
      expect(new Set(days).size).toBe(days.length);
    }
    expect(euHolidays(2018).some(({ on }) => on === "2018-05-10")).toBe(true);
  });
});

describe("holidays of Belarus", () => {
  it("Easter falls where the Julian calendar puts it, and Radunitsa on the second Tuesday after it", () => {
    expect([2016, 2017, 2018, 2024, 2026].map(orthodoxEaster)).toEqual(["2016-05-01", "2017-04-16", "2018-04-08", "2024-05-05", "2026-04-12"]);
    expect(belarusianHolidays(2017).find(({ nameEn }) => nameEn === "Radunitsa")).toMatchObject({ on: "2017-04-25" });
  });
});
