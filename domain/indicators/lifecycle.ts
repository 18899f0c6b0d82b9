import type { Moves } from "@/domain/shared/lifecycle";

export const VALUE_STATES = ["draft", "pending", "returned", "approved", "void"] as const;
export type ValueState = (typeof VALUE_STATES)[number];
/** Only what was approved counts, and only that is read outside the facility. */
export const VALUE_SHARED = ["approved"] as const satisfies readonly ValueState[];
/** States in which its author may still change or delete it. */
export const VALUE_WRITABLE = ["draft", "returned"] as const satisfies readonly ValueState[];

/** Nobody approves what they submitted themselves; nothing moves in a period that is locked. */
export const VALUE_MOVES = {
  submit: { from: ["draft", "returned"], to: "pending", needs: ["periodOpen", "brokenDown", "partsAddUp"] },
  giveBack: { from: ["pending"], to: "returned", needs: ["reasonGiven"] },
  approve: { from: ["pending"], to: "approved", needs: ["periodOpen", "submittedByAnother"] },
  void: { from: ["approved"], to: "void", needs: ["periodOpen", "reasonGiven"] },
} as const satisfies Moves;

export const VALUE_LIFECYCLE = { noun: "indicatorValues", states: VALUE_STATES, moves: VALUE_MOVES };
