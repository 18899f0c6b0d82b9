import { expect, test } from "vitest";
import { formatDate, formatMoment, formatWeekday } from "./dates";

test("a date shows as much as is known of it, with a word for the month", () => {
  expect(["2018-03-12", "2018-03", "2018"].map((date) => formatDate(date, "en"))).toEqual(["12 Mar 2018", "Mar 2018", "2018"]);
  expect(["2018-03-12", "2018-03", "2018"].map((date) => formatDate(date, "fr"))).toEqual(["12 mars 2018", "mars 2018", "2018"]);
});

test("French counts the first of a month, and only the first", () => {
  expect(["2024-03-01", "2024-03-11", "2024-03-21", "2024-03-31"].map((date) => formatDate(date, "fr"))).toEqual(["1er mars 2024", "11 mars 2024", "21 mars 2024", "31 mars 2024"]);
  expect(formatWeekday("2024-03-01", "fr")).toBe("Vendredi 1er mars");
  expect(formatMoment(new Date("2024-03-01T14:02:00Z"), "fr")).toMatch(/^1er mars 2024/);
  expect(formatDate("2024-03-01", "en")).toBe("1 Mar 2024");
});
