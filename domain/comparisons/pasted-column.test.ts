import { expect, test } from "vitest";
import { markOf, readPastedColumn, type PastedRow } from "./pasted-column";

const rows: PastedRow[] = ["1", "2", "6", "6"].map((article, index) => ({ id: `r${index}`, article, version: 1, before: index === 0 ? "Old" : "" }));
const institutions = [{ id: "i1", nameEn: "Ministry of Labour", nameFr: "Ministère du Travail" }];
const read = (text: string, column: Parameters<typeof readPastedColumn>[1]["column"] = "gap") => readPastedColumn(text, { column, rows, institutions });
const brief = (text: string, column?: Parameters<typeof readPastedColumn>[1]["column"]) => read(text, column).map(({ cell, row, after, fault }) => [cell, row?.id ?? null, after, fault]);

test("one cell a line goes down the rows, an empty one leaves its row alone, and so does one that says the same", () => {
  expect(brief("Old\n\n\"Two\nlines\"\n=1+1\n")).toEqual([["A1", "r0", null, null], ["A2", "r1", null, null], ["A3", "r2", "Two\nlines", null], ["A4", "r3", "=1+1", null]]);
});

test("more lines than rows are named, but not the empty ones", () => {
  expect(brief("a\nb\nc\nd\ne\n\nf").slice(4)).toEqual([["A5", null, null, "beyond"], ["A6", null, null, null], ["A7", null, null, "beyond"]]);
});

test("with two cells the first names the article, and the second line of an article is its second row", () => {
  expect(brief("6\tFirst\nArt. 6\tSecond\nArticle 2\tx\n9\ty\n6\tThird\n\t\n")).toEqual([["B1", "r2", "First", null], ["B2", "r3", "Second", null], ["B3", "r1", "x", null], ["A4", null, null, "article"], ["A5", null, null, "article"]]);
  expect(read("9\ty")[0]).toMatchObject({ value: "9" });
});

test("each fault has its cell and its value", () => {
  expect(read("a\tb\tc").map(({ cell, value, fault }) => [cell, value, fault])).toEqual([["B1", "b", "columns"]]);
  expect(read("bell\u0007")[0]).toMatchObject({ cell: "A1", value: "bell\u0007", fault: "strange" });
  expect(read("x".repeat(4001))[0]).toMatchObject({ fault: "tooLong", after: null });
});

test("conformity is read in the words of both languages", () => {
  expect(read("Full\nN/A\nPlus favorable\nperhaps", "conformity").map(({ after, fault }) => after ?? fault)).toEqual(["full", "not_applicable", "more_favourable", "conformity"]);
});

test("an institution is found by its name in either language, and another one is named as unknown", () => {
  expect(read("ministere du travail\nMinistry of labour\nMinistry of Magic", "institutionId").map(({ after, fault }) => after ?? fault)).toEqual(["i1", "i1", "institution"]);
});

test("the mark of a check changes with any row and with what was pasted", () => {
  const pasted = { column: "gap", cells: "a\nb" };
  const mark = markOf(rows, pasted);
  expect(markOf(rows.map((row) => ({ ...row })), { ...pasted, cells: "a\r\nb" })).toBe(mark);
  expect(markOf(rows.map((row, index) => ({ ...row, version: index === 2 ? 2 : 1 })), pasted)).not.toBe(mark);
  expect(markOf(rows.slice(1), pasted)).not.toBe(mark);
  for (const other of [{ ...pasted, column: "effect" }, { ...pasted, cells: "a\nc" }]) expect(markOf(rows, other)).not.toBe(mark);
});
