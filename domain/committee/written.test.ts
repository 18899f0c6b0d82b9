import { describe, expect, test } from "vitest";
import { isDayReached, isObjected, standingsOf, type GivenPosition } from "./written";

const said = (memberId: string, position: GivenPosition["position"], givenOn = "2018-03-05"): GivenPosition => ({ memberId, position, remarks: null, givenOn });
const lastDay = "2018-03-09";

describe("a decision in writing", () => {
  test("counts silence as silence once the day has passed, and as nothing before", () => {
    const standing = (today: string) => standingsOf(["a", "b"], [said("a", "reservation")], { lastDay, today }).map(({ standing }) => standing);
    expect(standing("2018-03-09")).toEqual(["reservation", "waiting"]);
    expect(standing("2018-03-10")).toEqual(["reservation", "silence"]);
  });

  test("keeps what is said too late, and lets the silence stand", () => {
    expect(standingsOf(["a"], [said("a", "objection", "2018-03-12")], { lastDay, today: "2018-03-13" })).toMatchObject([{ standing: "silence", isLate: true, given: { position: "objection" } }]);
    expect(isObjected([said("a", "objection", "2018-03-12")], lastDay)).toBe(false);
  });

  test("is not taken against an objection", () => {
    expect(isObjected([said("a", "agree"), said("b", "objection", lastDay)], lastDay)).toBe(true);
  });

  test("waits until its last day is over; a meeting can decide on its day", () => {
    expect(isDayReached({ mode: "written", plannedOn: lastDay }, lastDay)).toBe(false);
    expect(isDayReached({ mode: "written", plannedOn: lastDay }, "2018-03-10")).toBe(true);
    expect(isDayReached({ mode: "meeting", plannedOn: lastDay }, lastDay)).toBe(true);
  });
});
