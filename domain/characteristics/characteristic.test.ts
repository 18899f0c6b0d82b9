import { expect, test } from "vitest";
import { isDisputed, tenOf, verdictOf } from "./characteristic";

const view = { isFlagged: true, noteEn: null, noteFr: null, proof: null, record: null, isHidden: false, version: 1 };

test("all ten stand in their printed order, assessed or not", () => {
  const rows = tenOf([{ ...view, characteristic: "eu_added_value", side: "facility" }]);
  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(rows.filter(({ facility }) => facility).map(({ number }) => number)).toEqual([9]);
});

test("not shown is not the same as not looked at", () => {
  expect([verdictOf(null), verdictOf(view), verdictOf({ isFlagged: false })]).toEqual(["open", "flagged", "assessed"]);
});

test("the sides disagree only when both have looked", () => {
  expect(isDisputed({ facility: view, authority: null })).toBe(false);
  expect(isDisputed({ facility: view, authority: { ...view, isFlagged: false } })).toBe(true);
});
