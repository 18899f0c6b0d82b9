import { expect, test } from "vitest";
import { pastedRows } from "./pasted-cells";

const cells = (text: string) => pastedRows(text).map((row) => row.cells);

test("cells stand between tabs, rows between line breaks of any system", () => {
  expect(cells("6\tEquality\r\n7\tServices\r8\t")).toEqual([["6", "Equality"], ["7", "Services"], ["8", ""]]);
});

test("a cell in quotation marks keeps its line breaks, tabs and marks, and the line of the next row is still right", () => {
  expect(pastedRows('6\t"one\ntwo ""three"""\n7\tfour')).toEqual([{ line: 1, cells: ["6", 'one\ntwo "three"'] }, { line: 3, cells: ["7", "four"] }]);
});

test("a quotation mark that only begins a text is a letter of it", () => {
  expect(cells('"Worker" means anybody\tx\n"open')).toEqual([['"Worker" means anybody', "x"], ['"open']]);
});

test("a typed list may use strokes", () => {
  expect(cells("6 | Equality of treatment | Égalité\n7 | Services")).toEqual([["6", "Equality of treatment", "Égalité"], ["7", "Services"]]);
});

test("an empty row in between is a row, and those at the end are none", () => {
  expect(cells("a\n\nb\n\n\n")).toEqual([["a"], [""], ["b"]]);
  expect(cells("")).toEqual([]);
});
