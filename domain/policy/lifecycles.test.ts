import { describe, expect, test } from "vitest";
import { checkMove, movesFrom, type Moves } from "@/domain/shared/lifecycle";
import { LIFECYCLES } from "./lifecycles";

const every = LIFECYCLES.flatMap(({ noun, states, moves }) => Object.entries(moves as Moves).map(([name, move]) => ({ noun, states: states as readonly string[], moves: moves as Moves, name, move })));

describe.each(LIFECYCLES.map(({ noun, states, moves }) => ({ noun, states: states as readonly string[], moves: moves as Moves })))("the life of $noun", ({ states, moves }) => {
  test("names only states that exist", () => {
    for (const move of Object.values(moves)) for (const state of [...move.from, move.to]) expect(states).toContain(state);
  });

  test("reaches every state from the first one", () => {
    const reached = new Set([states[0]!]);
    for (let before = 0; before !== reached.size; ) {
      before = reached.size;
      for (const state of [...reached]) for (const name of movesFrom(moves, state)) reached.add(moves[name]!.to);
    }
    // A decided request and a published or restricted output end differently but are all reached.
    expect([...reached].sort()).toEqual([...states].sort());
  });
});

test.each(every)("$noun: $name is possible from its own states only, and only when nothing is missing", ({ states, moves, name, move }) => {
  const met = Object.fromEntries((move.needs ?? []).map((need) => [need, true]));
  for (const state of states) {
    const check = checkMove(moves, name, state, met);
    expect(check).toEqual(move.from.includes(state) ? { kind: "ok", to: move.to } : { kind: "wrong_stage" });
  }
});

test.each(every.filter(({ move }) => (move.needs ?? []).length > 0))("$noun: $name says which need is missing, one by one", ({ moves, name, move }) => {
  for (const need of move.needs!) {
    const met = Object.fromEntries(move.needs!.map((one) => [one, one !== need]));
    expect(checkMove(moves, name, move.from[0]!, met)).toEqual({ kind: "unmet", missing: [need] });
  }
  expect(checkMove(moves, name, move.from[0]!)).toEqual({ kind: "unmet", missing: [...move.needs!] });
});
