import { describe, expect, test } from "vitest";
import { pdfAddress, printableOf } from "./printable";

describe("what can be had as a PDF", () => {
  test("is a page of ours, told by its kind and what it is about", () => {
    expect(printableOf("decision-sheet", { reference: "R-2026-0001" })).toEqual({ kind: "decision-sheet", path: "/print/requests/R-2026-0001/decision-sheet", about: "R-2026-0001" });
    expect(printableOf("minutes", { number: "3" })).toMatchObject({ path: "/print/committee/3/minutes" });
  });

  test.each([
    ["decision-sheet", { reference: "../../today" }], ["decision-sheet", {}], ["minutes", { number: "3/../../today" }], ["minutes", { number: "0" }],
    ["today", {}], ["constructor", {}], ["__proto__", {}],
  ])("is never an address of somebody's own making: %s %o", (kind, given) => {
    expect(printableOf(kind, given as Record<string, string>)).toBeUndefined();
  });

  test("is fetched where its address says", () => {
    expect(pdfAddress("minutes", { number: 3 })).toBe("/api/print/minutes?number=3");
  });
});
