import { describe, expect, test } from "vitest";
import { optionalNumber } from "@/domain/shared/fields";
import { countedFigure, splitsOf, type CountedRows } from "./counted";
import { progressOf, rollUp } from "./figure";
import { inChainOrder } from "./indicator";
import { addUp, partsFrom } from "./parts";
import { comparePeriod, figuresAt } from "./period";

const value = (number: number, state: "draft" | "pending" | "approved" | "void", amount: number, measuredOn: string) => ({ number, state, value: amount, measuredOn });

describe("a figure", () => {
  const values = [value(1, "approved", 0.1, "2017-05-19"), value(2, "approved", 0.2, "2017-11-17"), value(3, "pending", 9, "2018-01-01"), value(4, "void", 9, "2018-01-01")];

  test("is made of approved values alone: added up, or the last one measured", () => {
    expect(rollUp(values, "sum")).toBe(0.3);
    expect(rollUp(values, "latest")).toBe(0.2);
    expect(rollUp(values.slice(2), "sum")).toBeNull();
  });

  test("as of a day knows nothing of what was measured later", () => {
    expect(rollUp(values, "sum", "2017-06-30")).toBe(0.1);
    expect(rollUp(values, "latest", "2017-01-31")).toBeNull();
  });

  test("says how much of the way is done, also when less is better", () => {
    expect(progressOf(30, { rollUp: "sum", baseline: 10, target: 40 })).toBe(75);
    expect(progressOf(60, { rollUp: "latest", baseline: 40, target: 80 })).toBe(50);
    expect(progressOf(6, { rollUp: "latest", baseline: 10, target: 2 })).toBe(50);
    expect(progressOf(6, { rollUp: "latest", baseline: 2, target: 2 })).toBeNull();
    expect(progressOf(null, { rollUp: "sum", baseline: null, target: 2 })).toBeNull();
  });
});

describe("parts of a value", () => {
  test("are read from the fields of their own breakdown", () => {
    expect(partsFrom({ sex_female: 12, sex_male: 8, sex_other: null, level_other: 3 }, "sex")).toEqual({ female: 12, male: 8 });
    expect(partsFrom({ sex_female: 12 }, null)).toEqual({});
  });

  test("make up the whole, or none were given", () => {
    expect([addUp({ female: 12, male: 8 }, 20), addUp({ female: 12, male: 8 }, 21), addUp({}, 21), addUp({ female: 0.1, male: 0.2 }, 0.3)]).toEqual([true, false, true, true]);
  });
});

test("numbers are typed with a comma, a point or spaces, and nothing else is one", () => {
  expect(["15,7", "15.7", " 1 200 ", "1\u202f200,5", "-3", "", "  ", undefined].map((typed) => optionalNumber.parse(typed))).toEqual([15.7, 15.7, 1200, 1200.5, -3, null, null, null]);
  for (const typed of ["1.200,5", "0x10", "1e3", "many", "Infinity", "99999999999999"]) expect(optionalNumber.safeParse(typed).success, typed).toBe(false);
});

const person = (on: string, sex: "female" | "male") => ({ person: 1, sex, institutionKind: null, level: "officer" as const, activities: [1], on });
const deployment = (expertId: string, days: number | null, on = "2017-05-15") => ({ activity: 2, titleEn: "Mission", titleFr: null, expertId, expertName: expertId, category: "ngo" as const, country: "BGR", days, on });
const rows: CountedRows = {
  people: [person("2017-05-15", "female"), person("2018-06-05", "male")], deployments: [deployment("one", 5), deployment("one", 3, "2017-11-13"), deployment("two", null)],
  activities: [], outputs: [], recommendations: [{ number: 1, textEn: "Cover families", textFr: null, state: "partly_accepted", answeredOn: "2018-06-29", verifiedOn: null }],
};

describe("what Suivi counts", () => {
  test("is made of the rows it opens: experts once, their days together", () => {
    expect([countedFigure("participants", rows), countedFigure("experts", rows), countedFigure("expert_days", rows), countedFigure("recommendations_accepted", rows), countedFigure("recommendations_implemented", rows)]).toEqual([2, 2, 8, 1, 0]);
    expect([countedFigure("participants", rows, "2017-12-31"), countedFigure("expert_days", rows, "2017-06-30")]).toEqual([1, 5]);
  });

  test("is broken down by what its rows know", () => {
    expect(splitsOf("participants", rows)[0]).toEqual({ by: "sex", parts: [["female", 1], ["male", 1]] });
    expect(splitsOf("expert_days", rows)).toEqual([{ by: "category", parts: [["ngo", 8]] }, { by: "country", parts: [["BGR", 8]] }]);
  });
});

test("a chain is read from each result to those that serve it", () => {
  expect(inChainOrder([{ number: 1, under: null }, { number: 2, under: 1 }, { number: 4, under: 1 }, { number: 3, under: 2 }]).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test("what was told of a period stands beside what its days show now", () => {
  const by = { number: 1, countedBy: null, rollUp: "sum" as const, values: [value(1, "approved", 4, "2017-05-19")] };
  const told = figuresAt([by], rows, "2017-12-31");
  expect(told).toContainEqual({ indicator: 1, countedBy: null, figure: 4 });
  expect(told).toContainEqual({ indicator: null, countedBy: "expert_days", figure: 8 });
  const now = figuresAt([{ ...by, values: [] }], rows, "2017-12-31");
  expect(comparePeriod(told, now)[0]).toEqual({ indicator: 1, countedBy: null, figure: 4, now: null });
});
