import { describe, expect, test } from "vitest";
import { actionDatesOf, endsInTime, namesMonth, type DatedActivity } from "./dates";

const activity = (state: DatedActivity["state"], startsOn: string | null, endsOn: string | null = null, titleEn = `${state} ${startsOn}`): DatedActivity => ({ state, titleEn, startsOn, endsOn });
const TODAY = "2017-04-15";

describe("the next date of an Action", () => {
  test("is its earliest planned or confirmed activity ahead", () => {
    const plan = [activity("planned", "2017-09-01"), activity("confirmed", "2017-06-12"), activity("dropped", "2017-05-01"), activity("held", "2017-04-20")];
    expect(actionDatesOf(plan, TODAY)).toMatchObject({ nextOn: "2017-06-12", nextWhat: "confirmed 2017-06-12" });
  });

  test("may be the month or the year that has begun", () => {
    expect(actionDatesOf([activity("planned", "2017-04")], TODAY).nextOn).toBe("2017-04");
    expect(actionDatesOf([activity("planned", "2017")], TODAY).nextOn).toBe("2017");
  });

  test("is today's activity too", () => {
    expect(actionDatesOf([activity("confirmed", TODAY)], TODAY).nextOn).toBe(TODAY);
  });

  test("is none when everything planned is past or undated", () => {
    expect(actionDatesOf([activity("planned", "2017-03"), activity("planned", null), activity("confirmed", "2016")], TODAY)).toMatchObject({ nextOn: null, nextWhat: null });
    expect(actionDatesOf([], TODAY)).toEqual({ nextOn: null, nextWhat: null, firstActivityOn: null, lastActivityOn: null });
  });
});

describe("the first and last activity", () => {
  test("are those that were held, never those that are planned", () => {
    const plan = [activity("held", "2016-11-07", "2016-11-10"), activity("reported", "2016-09"), activity("planned", "2016-01-01"), activity("dropped", "2018")];
    expect(actionDatesOf(plan, TODAY)).toMatchObject({ firstActivityOn: "2016-09", lastActivityOn: "2016-11-10" });
  });

  test("an activity without an end ends when it starts", () => {
    expect(actionDatesOf([activity("held", "2016-11-07")], TODAY)).toMatchObject({ firstActivityOn: "2016-11-07", lastActivityOn: "2016-11-07" });
  });
});

test("a month is known from a month or a day, not from a year", () => {
  expect([null, "2017", "2017-04", "2017-04-03"].map(namesMonth)).toEqual([false, false, true, true]);
});

test("an end may be missing or equal, not earlier and not vaguer", () => {
  expect(endsInTime("2017-04-03", null)).toBe(true);
  expect(endsInTime(null, "2017-04-03")).toBe(true);
  expect(endsInTime("2017-04-03", "2017-04-03")).toBe(true);
  expect(endsInTime("2017-04", "2017-04-30")).toBe(true);
  expect(endsInTime("2017-04-03", "2017-04-02")).toBe(false);
  expect(endsInTime("2017-04-03", "2017-04")).toBe(false);
});
