import { describe, expect, test } from "vitest";
import { asAtQuery, readAsAt } from "./as-at";

const TODAY = "2026-11-23";

describe("the date of an address", () => {
  test("is the end of a day, as known now", () => {
    expect(readAsAt({ at: "2018-06-30" }, TODAY)).toEqual({ kind: "past", at: "2018-06-30", known: null, asAt: { before: new Date("2018-07-01T00:00:00Z"), knownBefore: null } });
  });

  test("may be given as known on another day, and in the parts of a form", () => {
    const wish = readAsAt({ "at.day": "30", "at.month": "6", "at.year": "2018", "known.day": "1", "known.month": "12", "known.year": "2019" }, TODAY);
    expect(wish).toMatchObject({ kind: "past", at: "2018-06-30", known: "2019-12-01", asAt: { knownBefore: new Date("2019-12-02T00:00:00Z") } });
    expect(wish.kind === "past" && asAtQuery(wish)).toBe("at=2018-06-30&known=2019-12-01");
  });

  test.each([
    [{}, { kind: "present" }], [{ at: "", "at.day": "" }, { kind: "present" }], [{ known: "2018-06-30" }, { kind: "present" }], [{ at: ["2018-06-30", "2018-07-01"] }, { kind: "present" }],
    [{ at: "2018-06" }, { kind: "refused", why: "notADay" }], [{ at: "2018-02-30" }, { kind: "refused", why: "notADay" }], [{ "at.year": "2018" }, { kind: "refused", why: "notADay" }],
    [{ at: "2018-06-30", known: "soon" }, { kind: "refused", why: "notADay" }], [{ at: "2026-11-24" }, { kind: "refused", why: "future" }], [{ at: "2018-06-30", known: "2030-01-01" }, { kind: "refused", why: "future" }],
    [{ at: TODAY }, { kind: "past", at: TODAY }],
  ] as const)("of %o is %o", (search, expected) => {
    expect(readAsAt(search as never, TODAY)).toMatchObject(expected);
  });
});
