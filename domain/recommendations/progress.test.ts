import { expect, test } from "vitest";
import { PROGRESS_CHOICES, RECOMMENDATION_MOVES, RECOMMENDATION_STATES } from "./lifecycle";
import { originOf } from "./origin";
import { PROGRESS_STATES, progressMove } from "./progress";

test.each(PROGRESS_STATES.flatMap((state) => PROGRESS_CHOICES.map((choice) => [state, choice] as const)))("from %s, reporting %s makes a move that the table allows, or none", (state, choice) => {
  const move = progressMove(state, choice);
  if (move) expect(RECOMMENDATION_MOVES[move].from).toContain(state);
});

test("no choice of the authority implements a recommendation by itself", () => {
  for (const state of RECOMMENDATION_STATES) for (const choice of PROGRESS_CHOICES) expect(["start", "loseSight", null]).toContain(progressMove(state, choice));
});

test("an origin is read from its address, and nothing else is", () => {
  expect(originOf("output:2")).toEqual({ kind: "output", number: 2 });
  expect(originOf("comparison:4b7b6d0e-8a5c-4c1e-9b0a-0d6a5a1f2b3c")).toMatchObject({ kind: "comparison" });
  expect(originOf("section:4b7b6d0e-8a5c-4c1e-9b0a-0d6a5a1f2b3c")).toMatchObject({ kind: "section" });
  expect(originOf("meeting:3")).toEqual({ kind: "meeting", number: 3 });
  for (const wrong of ["", "output:", "output:0", "output:1;", "comparison:2", "mission:1", "output:99999"]) expect(originOf(wrong)).toBeUndefined();
});
