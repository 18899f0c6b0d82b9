import { expect, test } from "vitest";
import { languageName, readExpertFilters } from "./expert";

const isCountry = (code: string) => code === "BGR";

test("filters are read from the address", () => {
  expect(readExpertFilters({ category: "academic", country: "BGR", language: "ru" }, isCountry)).toEqual({ filters: { category: "academic", country: "BGR", language: "ru" }, ignored: [] });
  expect(readExpertFilters({ "from.day": "2", "from.month": "3", "from.year": "2027", until: "2027-03-05", q: " unit " }, isCountry)).toEqual({ filters: { from: "2027-03-02", until: "2027-03-05", q: "unit" }, ignored: [] });
  expect(readExpertFilters({ category: "", country: undefined }, isCountry)).toEqual({ filters: {}, ignored: [] });
});

test("an unknown value is left out and named", () => {
  const { filters, ignored } = readExpertFilters({ category: "wizard", country: "ZZZ", language: "xx", topic: "xx", sector: "xx", from: "2027-02-30", until: "2027" }, isCountry);
  expect(Object.values(filters).filter(Boolean)).toEqual([]);
  expect(ignored).toEqual(["topic", "language", "country", "category", "sector", "from", "until"]);
});

test("a language has its name in the reader's language", () => {
  expect(languageName("ru", "en")).toBe("Russian");
  expect(languageName("ru", "fr")).toBe("Russe");
});
