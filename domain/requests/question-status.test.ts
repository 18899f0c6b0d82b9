import { describe, expect, test } from "vitest";
import { questionsLeft, questionStatuses } from "./question-status";

type Draft = Parameters<typeof questionStatuses>[0];

const saved = (savedAt = "2026-03-01T10:00:00Z") => ({ version: 1, savedById: "e", savedByName: "Elena", savedAt });
const round = { number: 1, askedOn: "2026-03-10", askedAt: "2026-03-10T09:00:00Z", askedByName: "Mira", reason: "Say more.", questions: ["problem" as const, "letter" as const], dueOn: "2026-06-08", checklist: null, answer: null, answeredOn: null, answeredByName: null };
const EMPTY: Draft = { contactName: "", contactEmail: "", title: "", need: "", expectedResult: "", signatoryRank: null, letters: [], answers: {}, rounds: [] };
const FULL: Draft = { ...EMPTY, contactName: "Elena", contactEmail: "elena@example.org", title: "T", need: "N", expectedResult: "R", answers: { title: saved(), problem: saved(), results: saved() } };

describe("the questions of a request", () => {
  test("begin as to start, optional, or to be seen to later", () => {
    expect(questionStatuses(EMPTY)).toMatchObject({ contact: "to_start", title: "to_start", problem: "to_start", results: "to_start", origin: "optional", partners: "optional", signatory: "can_be_later", letter: "can_be_later" });
    expect(questionsLeft(EMPTY)).toEqual(["contact", "title", "problem", "results"]);
  });

  test("are completed once answered; an optional one once looked at", () => {
    expect(questionStatuses({ ...FULL, answers: { ...FULL.answers, partners: saved() } })).toMatchObject({ contact: "completed", title: "completed", partners: "completed", origin: "optional" });
    expect(questionsLeft(FULL)).toEqual([]);
  });

  test("looked at and emptied again are told apart from untouched", () => {
    expect(questionStatuses({ ...FULL, need: " " }).problem).toBe("missing");
    expect(questionsLeft({ ...FULL, need: "" })).toEqual(["problem"]);
  });

  test("that the facility named wait for a new answer, until they are saved after it asked", () => {
    const returned = { ...FULL, rounds: [round] };
    expect(questionsLeft(returned)).toEqual(["problem", "letter"]);
    expect(questionsLeft({ ...returned, answers: { ...FULL.answers, problem: saved("2026-03-11T08:00:00Z") } })).toEqual(["letter"]);
    expect(questionsLeft({ ...FULL, rounds: [{ ...round, answeredOn: "2026-03-12" }] })).toEqual([]);
  });
});
