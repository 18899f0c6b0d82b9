import { expect, test } from "vitest";
import { courtLedger, type Pass } from "./court";
import { spansOf } from "./durations";
import { median } from "./request-times";

const spans = (passes: readonly Pass[]) => spansOf(courtLedger(passes, { until: "2018-12-31", calendars: [] }));
const START: Pass[] = [{ on: "2018-02-01", court: "authority" }, { on: "2018-03-05", court: "facility" }];

test("a request's time begins when it is sent: writing it is not counted", () => {
  expect(spans([...START, { on: "2018-03-12", court: "services" }, { on: "2018-03-19", court: "committee" }, { on: "2018-04-02", court: null }])).toEqual({ reading: 7, consultation: 7, decision: 14, whole: 28 });
});

test("days with the authority again belong to the whole, not to the reading; days waiting for information belong to the consultation", () => {
  const passes: Pass[] = [...START, { on: "2018-03-08", court: "authority" }, { on: "2018-03-18", court: "facility" }, { on: "2018-03-20", court: "services" }, { on: "2018-03-22", court: "facility" }, { on: "2018-03-26", court: "services" }, { on: "2018-04-02", court: "committee" }, { on: "2018-04-12", court: null }];
  expect(spans(passes)).toEqual({ reading: 5, consultation: 13, decision: 10, whole: 38 });
});

test("a request turned down while it was read tells the whole only", () => {
  expect(spans([...START, { on: "2018-03-15", court: null }])).toEqual({ whole: 10 });
});

test("the median of an even number is never less than half of them took", () => {
  expect([median([5]), median([9, 1, 5]), median([4, 7]), median([1, 2, 3, 4])]).toEqual([5, 5, 6, 3]);
});
