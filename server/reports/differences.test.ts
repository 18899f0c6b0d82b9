import { expect, test } from "vitest";
import { differencesBetween } from "@/domain/reports/differences";
import type { ReportFacts } from "@/domain/reports/facts";
import { reportDocument } from "./document";
import { SAMPLE, SAMPLE_FACTS } from "./testing/sample-content";

const STANDING = { kind: "frozen", at: new Date("2018-07-02T09:00:00Z"), hash: "ab".repeat(32) } as const;

/** As a report was frozen before the results chain was part of it, and when persons were lines of text. */
function earlierFormat(): ReportFacts {
  const { indicators: _chain, ...facts } = SAMPLE_FACTS;
  return { ...facts, format: 1, presentation: { ...facts.presentation!, persons: "A deputy minister\nThe head of the EU Delegation" }, recommendations: facts.recommendations.map(({ translation: _state, ...advice }) => advice) };
}

test("a value approved after the freezing went on since; a target set anew corrects the report", () => {
  const [hand, counted] = SAMPLE_FACTS.indicators!;
  const after = { ...SAMPLE_FACTS, indicators: [{ ...hand!, figure: 2, target: 3 }, counted!] };
  expect(differencesBetween(SAMPLE_FACTS, after).map(({ key, before, after: now, kind }) => [key, before, now, kind])).toEqual([["indicators.1.target", 2, 3, "correction"], ["indicators.1.figure", 1.5, 2, "since"]]);
});

test("a report of the earlier format is read as it was, and its silence on the chain is no difference", () => {
  const before = earlierFormat();
  expect(differencesBetween(before, SAMPLE_FACTS).map(({ key }) => key)).toEqual(["presentation.persons"]);
  const { parts, annexes } = reportDocument({ ...SAMPLE, facts: before }, { language: "en", standing: STANDING });
  expect(annexes.map(({ id }) => id)).not.toContain("results");
  expect(JSON.stringify(parts)).toContain("A deputy minister; The head of the EU Delegation");
});
