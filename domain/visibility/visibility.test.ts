import { expect, it } from "vitest";
import { isVisible, missingMarks } from "./visibility";

const ALL = { hasEmblem: true, hasStatement: true, hasDisclaimer: true, subjectVersion: 2, derogation: null };

it("names the marks that are missing", () => {
  expect(missingMarks({ ...ALL, hasEmblem: false, hasDisclaimer: false })).toEqual(["hasEmblem", "hasDisclaimer"]);
});

it("lets through what shows all three, or was excused, in the version that was looked at", () => {
  expect(isVisible(undefined, 2)).toBe(false);
  expect(isVisible(ALL, 2)).toBe(true);
  expect(isVisible(ALL, 3)).toBe(false);
  expect(isVisible({ ...ALL, hasEmblem: false }, 2)).toBe(false);
  expect(isVisible({ ...ALL, hasEmblem: false, derogation: {} }, 2)).toBe(true);
});
