import { expect, test } from "vitest";
import { canonicalText } from "./canonical-text";

const report = { context: "Été", concept: "b", practices: "c", impact: "d", lessons: "e" };
const presentation = { heldOn: "2018-06-05", endedOn: null, place: "Minsk", level: "senior_officials", institutions: "x", delegationHeadPresent: true, reaction: null, pressUrls: [] };

test("the same words give the same text, however they were typed", () => {
  const text = canonicalText("BLR-2016-01", report, presentation);
  expect(canonicalText("BLR-2016-01", { ...report, context: "E\u0301te\u0301 \r\n" }, presentation)).toBe(text);
});

test("any other word gives another text", () => {
  const text = canonicalText("BLR-2016-01", report, presentation);
  expect(canonicalText("BLR-2016-01", report, { ...presentation, place: "Brest" })).not.toBe(text);
  expect(canonicalText("BLR-2016-02", report, presentation)).not.toBe(text);
  expect(canonicalText("BLR-2016-01", { ...report, context: "", concept: "Étéb" }, presentation)).not.toBe(text);
});
