import { describe, expect, it } from "vitest";
import { checkMove } from "@/domain/shared/lifecycle";
import { ACTION_MOVES, ACTION_STAGES } from "./lifecycle";

const ALLOWED: Record<keyof typeof ACTION_MOVES, readonly string[]> = {
  launch: ["design"],
  report: ["implementation"],
  present: ["reporting"],
  close: ["follow_up"],
  closeEarly: ["design", "implementation", "reporting", "follow_up"],
  cancel: ["design"],
};

describe("every stage and every move of an Action", () => {
  for (const [name, move] of Object.entries(ACTION_MOVES)) {
    const met = Object.fromEntries(move.needs.map((need) => [need, true]));
    for (const stage of ACTION_STAGES) {
      const isAllowed = ALLOWED[name as keyof typeof ACTION_MOVES].includes(stage);
      it(`${name} ${isAllowed ? "starts" : "does not start"} in ${stage}`, () => {
        expect(checkMove(ACTION_MOVES, name as keyof typeof ACTION_MOVES, stage, met)).toEqual(isAllowed ? { kind: "ok", to: move.to } : { kind: "wrong_stage" });
      });
    }
    it.each(move.needs)(`${name} waits for %s`, (need) => {
      expect(checkMove(ACTION_MOVES, name as keyof typeof ACTION_MOVES, move.from[0], { ...met, [need]: false })).toEqual({ kind: "unmet", missing: [need] });
    });
  }
});
