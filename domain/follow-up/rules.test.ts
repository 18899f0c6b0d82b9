import { expect, it } from "vitest";
import { isEscalationDue, rungDue, rungsOf, USUAL_RULES } from "./rules";

const clock = (more: Record<string, unknown> = {}) => ({ askedOn: "2018-12-05", pausedDays: 0, remindedAfter: null, ...more });

it("reminds after 20 and 40 days and then every 10, as long as the links work", () => {
  expect(rungsOf(USUAL_RULES)).toEqual([20, 40, 50, 60, 70, 80]);
  expect(rungsOf({ ...USUAL_RULES, reminderDays: [7], reminderEvery: 30, linkDays: 70 })).toEqual([7, 37, 67]);
  expect(rungsOf({ ...USUAL_RULES, reminderDays: [], reminderEvery: 45 })).toEqual([45]);
});

it("finds a rung on its day, some days late, and never twice", () => {
  expect(rungDue(USUAL_RULES, clock(), "2018-12-24")).toBeNull();
  expect(rungDue(USUAL_RULES, clock(), "2018-12-25")).toBe(20);
  expect(rungDue(USUAL_RULES, clock(), "2018-12-28")).toBe(20);
  expect(rungDue(USUAL_RULES, clock(), "2018-12-29")).toBeNull();
  expect(rungDue(USUAL_RULES, clock({ remindedAfter: 20 }), "2018-12-26")).toBeNull();
  expect(rungDue(USUAL_RULES, clock({ pausedDays: 10 }), "2018-12-25")).toBeNull();
  expect(rungDue(USUAL_RULES, clock({ pausedDays: 10 }), "2019-01-04")).toBe(20);
});

it("tells managers from the sixtieth day until the links run out", () => {
  expect(isEscalationDue(USUAL_RULES, clock(), "2019-02-02")).toBe(false);
  expect(isEscalationDue(USUAL_RULES, clock(), "2019-02-03")).toBe(true);
  expect(isEscalationDue(USUAL_RULES, clock(), "2019-03-06")).toBe(false);
});
