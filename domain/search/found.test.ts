import { expect, test } from "vitest";
import { FOUND_END, FOUND_START, parseSearch, piecesOf, searchHref } from "./found";

test("a text is cut where something was found, and whatever else it says stays a text", () => {
  expect(piecesOf(`Join the ${FOUND_START}conventions${FOUND_END} <b>now</b>`)).toEqual([{ text: "Join the ", isFound: false }, { text: "conventions", isFound: true }, { text: " <b>now</b>", isFound: false }]);
  expect(piecesOf(`${FOUND_START}Strategy${FOUND_END}`)).toEqual([{ text: "Strategy", isFound: true }]);
  expect(piecesOf(`broken ${FOUND_START}off`)).toEqual([{ text: "broken ", isFound: false }, { text: "off", isFound: true }]);
  expect(piecesOf("")).toEqual([]);
});

test("an address that makes no sense is named, and the rest applies", () => {
  expect(parseSearch({ q: "  law ", kind: "lesson", theme: "nothing", country: ["BLR", "MDA"], page: "0", other: "x" })).toEqual({ filter: { q: "law", kind: "lesson", country: "BLR" }, refused: ["theme", "page"] });
  expect(parseSearch({ q: "x".repeat(201) }).refused).toEqual(["q"]);
});

test("a change of a search goes back to its first page", () => {
  expect(searchHref("/search", { q: "law & order", kind: "lesson", page: 3 }, { kind: null })).toBe("/search?q=law+%26+order");
  expect(searchHref("/search", { q: "law", page: 2 }, { page: 3 })).toBe("/search?q=law&page=3");
  expect(searchHref("/search", {})).toBe("/search");
});
