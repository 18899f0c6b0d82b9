import { expect, test } from "vitest";
import { assessmentsAreIn } from "./review";

const CASES: [Parameters<typeof assessmentsAreIn>[0], boolean, string][] = [
  [{ states: [], wasSentBack: false }, true, "nobody was asked"],
  [{ states: ["submitted", "asked"], wasSentBack: false }, false, "one is still reading"],
  [{ states: ["submitted", "stood_aside"], wasSentBack: false }, true, "who stood aside owes nothing"],
  [{ states: ["void"], wasSentBack: true }, false, "sent back, nothing new yet"],
  [{ states: [], wasSentBack: true }, false, "sent back where nobody had read it"],
  [{ states: ["void", "submitted"], wasSentBack: true }, true, "read again"],
];
test.each(CASES)("the assessments of %o are in: %s, %s", (given, expected) => {
  expect(assessmentsAreIn(given)).toBe(expected);
});
