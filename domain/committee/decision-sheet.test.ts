import { describe, expect, test } from "vitest";
import { contradictionsOf, cutToLines, roomOf, type DecisionSheet, type ReviewLine } from "./decision-sheet";

const review = (answers: Record<string, ReviewLine["answers"][number]["answer"]>): ReviewLine => ({
  id: "", round: 1, assessorName: "", state: "submitted", conclusion: "support", summary: null, submittedOn: "2018-03-05", voidedOn: null, voidReason: null,
  answers: Object.entries(answers).map(([questionId, answer]) => ({ questionId, criterion: questionId as never, textEn: "", textFr: "", answer, comment: null })),
});

describe("assessments side by side", () => {
  test("name the criteria on which they differ, and say nothing where they agree or only one spoke", () => {
    expect(contradictionsOf([review({ relevance: "yes", ownership: "no", feasibility: "yes" }), review({ relevance: "yes", ownership: "partly" })])).toEqual(["ownership"]);
    expect(contradictionsOf([review({ relevance: "no" })])).toEqual([]);
  });
});

describe("a text on one sheet", () => {
  test("stands whole where it fits, with its own lines", () => {
    expect(cutToLines("One.\nTwo.", 2, 20)).toEqual({ text: "One.\nTwo.", more: 0 });
  });

  test("is cut between words otherwise, and says how much is left out", () => {
    expect(cutToLines("one two three four five six", 2, 9)).toEqual({ text: "one two three …", more: 2 });
  });

  test("of one endless word is cut too", () => {
    expect(cutToLines("x".repeat(50), 2, 10)).toMatchObject({ more: 3 });
  });
});

test("the request's own words give way before opinions, assessments and conditions do", () => {
  const sheet = (opinions: number, conditions: number) => ({ request: { opinions: Array.from({ length: opinions }), decision: { conditions: Array.from({ length: conditions }), explanation: "Why." } }, reviews: [review({}), review({})] }) as unknown as DecisionSheet;
  expect(roomOf(sheet(3, 0)).lines).toMatchObject({ need: 5, result: 3, remarks: 2 });
  expect(roomOf(sheet(9, 5))).toMatchObject({ rows: { opinions: 7, reviews: 2 }, lines: { remarks: 1, need: 3, result: 2 } });
});
