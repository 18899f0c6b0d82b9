import { expect, test } from "vitest";
import { danglingReferences, readProse, referencesIn, typed } from "./prose";

test("paragraphs stand between empty lines, lists behind hyphens, and a broken line is no new paragraph", () => {
  expect(readProse("One line\nthat goes on.\r\n\r\nTwo:\n- first\n  and on\n- second\n\n\n# Three\nFour.")).toEqual([
    { kind: "paragraph", parts: [{ text: "One line that goes on." }] },
    { kind: "paragraph", parts: [{ text: "Two:" }] },
    { kind: "list", items: [[{ text: "first and on" }], [{ text: "second" }]] },
    { kind: "heading", text: "Three" },
    { kind: "paragraph", parts: [{ text: "Four." }] },
  ]);
  expect(readProse(" \n ")).toEqual([]);
});

test("references in brackets are told from brackets that somebody simply typed", () => {
  expect(readProse("Emigrants equal 15.7 %[^1], see [R2] and [O10]; [sic] [^] [R] stay.")).toEqual([
    { kind: "paragraph", parts: [{ text: "Emigrants equal 15.7 %" }, { reference: { of: "figure", number: 1 } }, { text: ", see " }, { reference: { of: "recommendation", number: 2 } }, { text: " and " }, { reference: { of: "output", number: 10 } }, { text: "; [sic] [^] [R] stay." }] },
  ]);
  expect(referencesIn("[A3][^2]").map(typed)).toEqual(["[A3]", "[^2]"]);
});

test("a reference to a row that is not there is found before the report is sent", () => {
  const facts = { contextFigures: [{ number: 1 }], recommendations: [{ number: 1 }], outputs: [], activities: [] } as never;
  expect(danglingReferences("[^1] [^2] [R1] [O1]", facts).map(typed)).toEqual(["[^2]", "[O1]"]);
});

test("twenty thousand characters are read at once", () => {
  const long = `${"word ".repeat(3_900)}[^1]`;
  const began = performance.now();
  expect(readProse(long)).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(200);
});
