import { expect, test } from "vitest";
import { readSealedProse, sealsIn } from "./sealed-prose";

test("a seal belongs to the paragraph it stands in, and is not read as text", () => {
  expect(readSealedProse("First [C9] thing[^1].\n\nSecond, see [R2] [C5][C6].")).toEqual([
    { block: { kind: "paragraph", parts: [{ text: "First thing" }, { reference: { of: "figure", number: 1 } }, { text: "." }] }, seals: [9] },
    { block: { kind: "paragraph", parts: [{ text: "Second, see " }, { reference: { of: "recommendation", number: 2 } }, { text: "." }] }, seals: [5, 6] },
  ]);
});

test("what has no public page is not named to the public", () => {
  expect(readSealedProse("They wrote it [O3] on the spot [A1].")).toEqual([{ block: { kind: "paragraph", parts: [{ text: "They wrote it on the spot." }] }, seals: [] }]);
});

test("seals of lists and headings count too, each once", () => {
  expect(readSealedProse("## Why [C1]\n- one [C2]\n- two [C2]").map(({ seals }) => seals)).toEqual([[1], [2]]);
  expect(sealsIn("[C2] and [C2] and [C10], not [D1]")).toEqual([2, 10]);
});
