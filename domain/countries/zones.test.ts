import { expect, it } from "vitest";
import { earliestDay, latestDay, momentIn, ZONES } from "./zones";

const LATE = new Date("2026-10-14T22:30:00Z");

it.each([
  ["Minsk, half past one", ["BLR"], "2026-10-15"],
  ["Bishkek, half past four", ["KGZ"], "2026-10-15"],
  ["Manila, half past six", ["PHL"], "2026-10-15"],
  ["La Paz, half past six in the evening, while the facility is a day ahead", ["BOL"], "2026-10-15"],
  ["a regional Action: the country that is furthest ahead", ["BOL", "MAR", "PHL"], "2026-10-15"],
])("what happened today can be recorded in %s", (_, countries, day) => {
  expect(latestDay(countries, LATE)).toBe(day);
});

it.each([
  ["Manila before the facility's midnight", ["PHL"], "2026-10-14T18:00:00Z", { latest: "2026-10-15", earliest: "2026-10-14" }],
  ["La Paz after the facility's midnight", ["BOL"], "2026-10-14T22:30:00Z", { latest: "2026-10-15", earliest: "2026-10-14" }],
  ["noon, when it is one day for everybody", ["BLR", "MDA"], "2026-10-14T10:00:00Z", { latest: "2026-10-14", earliest: "2026-10-14" }],
  ["no country at all: the facility's clocks, in winter", [], "2026-12-31T22:59:00Z", { latest: "2026-12-31", earliest: "2026-12-31" }],
  ["no country at all: a minute later", [], "2026-12-31T23:00:00Z", { latest: "2027-01-01", earliest: "2027-01-01" }],
  ["no country at all: in summer an hour sooner", [], "2026-06-30T22:00:00Z", { latest: "2026-07-01", earliest: "2026-07-01" }],
])("of two days that run at once each is judged by the one that suits who writes: %s", (_, countries, at, days) => {
  expect({ latest: latestDay(countries, new Date(at)), earliest: earliestDay(countries, new Date(at)) }).toEqual(days);
});

it("every zone is one that the clocks of this computer know", () => {
  for (const zone of ZONES) expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
});

it.each([["BLR", "15 Oct 2026, 01:30 (Minsk)"], ["PHL", "15 Oct 2026, 06:30 (Manila)"], [null, "15 Oct 2026, 00:30 (Vienna)"]])("a moment is told on the clocks of the country: %s", (country, text) => {
  expect(momentIn(country, LATE, "en")).toBe(text);
});
