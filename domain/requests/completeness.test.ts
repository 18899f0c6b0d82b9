import { expect, test } from "vitest";
import { describesNeed, isNotCivilSocietyAlone, sectionAfter, sectionStatuses } from "./completeness";

const EMPTY = { title: "", need: "", expectedResult: "", contactName: "", contactEmail: "", signatoryRank: null, hasLetter: false };
const FULL = { title: "حقوق العمال", need: "Need", expectedResult: "Result", contactName: "Ilir", contactEmail: "ilir@example.org", signatoryRank: "Minister", hasLetter: true };

test("an empty draft has everything to do, and its letter can come later", () => {
  expect(sectionStatuses(EMPTY)).toEqual({ about: "to_do", need: "to_do", letter: "can_be_later" });
});

test("a full draft is complete", () => {
  expect(sectionStatuses(FULL)).toEqual({ about: "completed", need: "completed", letter: "completed" });
});

test.each(["title", "need", "expectedResult"] as const)("a draft without its %s does not describe the need", (field) => {
  expect(describesNeed({ ...FULL, [field]: "  " })).toBe(false);
});

test("civil society asks together with a public body, never alone", () => {
  expect(isNotCivilSocietyAlone(["civil_society"])).toBe(false);
  expect(isNotCivilSocietyAlone(["civil_society", "ministry"])).toBe(true);
});

test("each page leads to the next, and the last one to the check", () => {
  expect([sectionAfter("about"), sectionAfter("need"), sectionAfter("letter")]).toEqual(["need", "letter", "check"]);
});
