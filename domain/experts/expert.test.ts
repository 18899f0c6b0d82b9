import { expect, test } from "vitest";
import { languageName, readExpertFilters } from "./expert";

const isCountry = (code: string) => code === "BGR";

test("filters are read from the address", () => {
  expect(readExpertFilters({ category: "academic", country: "BGR", language: "ru" }, isCountry)).toEqual({ filters: { category: "academic", country: "BGR", language: "ru" }, ignored: [] });
  expect(readExpertFilters({ category: "", country: undefined }, isCountry)).toEqual({ filters: {}, ignored: [] });
});

test("an unknown value is left out and named", () => {
  const { filters, ignored } = readExpertFilters({ category: "wizard", country: "ZZZ", language: "xx" }, isCountry);
  expect(Object.values(filters).filter(Boolean)).toEqual([]);
  expect(ignored).toEqual(["category", "country", "language"]);
});

test("a language has its name in the reader's language", () => {
  expect(languageName("ru", "en")).toBe("Russian");
  expect(languageName("ru", "fr")).toBe("Russe");
});
