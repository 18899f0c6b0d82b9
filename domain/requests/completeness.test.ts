import { expect, test } from "vitest";
import { describesNeed, isNotCivilSocietyAlone } from "./completeness";

test("a need is described by a title, the problem and what should be different", () => {
  const need = { title: "A title", need: "A problem", expectedResult: "A result" };
  expect(describesNeed(need)).toBe(true);
  for (const field of Object.keys(need)) expect(describesNeed({ ...need, [field]: "  " }), field).toBe(false);
});

const asks = (kind: "ministry" | "civil_society", isLead: boolean, state: "invited" | "signed" | "declined" = "invited") => ({ kind, isLead, state });

test.each([
  ["a ministry that leads", [asks("ministry", true)], true],
  ["an association alone", [asks("civil_society", true)], false],
  ["two associations", [asks("civil_society", true), asks("civil_society", false, "signed")], false],
  ["an association whose ministry has not signed yet", [asks("civil_society", true), asks("ministry", false)], false],
  ["an association whose ministry does not sign", [asks("civil_society", true), asks("ministry", false, "declined")], false],
  ["an association with a ministry that signed", [asks("civil_society", true), asks("ministry", false, "signed")], true],
])("%s may ask: %s", (_, authorities, expected) => {
  expect(isNotCivilSocietyAlone(authorities)).toBe(expected);
});
