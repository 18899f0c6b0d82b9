import { describe, expect, test } from "vitest";
import { assessmentsAreIn, contradicted, toAskAgain } from "./reading";

const at = (round: number, state: "asked" | "submitted" | "stood_aside" | "void") => ({ round, state });

describe("the assessments are in", () => {
  const CASES: [Parameters<typeof assessmentsAreIn>[0], boolean, string][] = [
    [{ readings: [], round: 1, wasSentBack: false }, true, "nobody was asked"],
    [{ readings: [at(1, "submitted"), at(1, "asked")], round: 1, wasSentBack: false }, false, "one is still reading"],
    [{ readings: [at(1, "submitted"), at(1, "stood_aside")], round: 1, wasSentBack: false }, true, "who stood aside owes nothing"],
    [{ readings: [at(1, "stood_aside")], round: 1, wasSentBack: false }, true, "everybody stood aside"],
    [{ readings: [at(1, "submitted")], round: 2, wasSentBack: false }, false, "what was sent again has not been read"],
    [{ readings: [at(1, "asked"), at(1, "submitted"), at(2, "submitted")], round: 2, wasSentBack: false }, true, "what was left open of an earlier sending does not count"],
    [{ readings: [at(1, "void")], round: 1, wasSentBack: true }, false, "sent back, nothing new yet"],
    [{ readings: [], round: 1, wasSentBack: true }, false, "sent back where nobody had read it"],
    [{ readings: [at(1, "void"), at(1, "submitted")], round: 1, wasSentBack: true }, true, "read again"],
  ];
  test.each(CASES)("%o: %s, %s", (given, expected) => expect(assessmentsAreIn(given)).toBe(expected));
});

test("asked again is who read last, once each, but not who stood aside", () => {
  const reading = (round: number, assessorId: string, state: "submitted" | "stood_aside" | "void" | "asked") => ({ id: `${round}${assessorId}${state}`, round, assessorId, assessorName: assessorId.toUpperCase(), state, askedOn: "2018-01-01", submittedOn: null });
  expect(toAskAgain([reading(1, "z", "submitted"), reading(2, "a", "void"), reading(2, "a", "asked"), reading(2, "b", "submitted"), reading(2, "c", "stood_aside")])).toEqual([{ assessorId: "a", assessorName: "A" }, { assessorId: "b", assessorName: "B" }]);
});

test("two different answers contradict each other, not knowing contradicts nobody", () => {
  const reading = (one: "yes" | "no" | "cannot_tell", two: "yes" | "partly" | "cannot_tell") => ({ answers: [{ questionId: "1", answer: one, comment: null }, { questionId: "2", answer: two, comment: null }] });
  expect(contradicted([reading("yes", "yes"), reading("no", "cannot_tell")])).toEqual(["1"]);
  expect(contradicted([reading("yes", "yes")])).toEqual([]);
});
