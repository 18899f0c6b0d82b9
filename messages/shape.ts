import type { Moves } from "@/domain/shared/lifecycle";

type Lifecycle = { states: readonly string[]; moves: Moves };
type NeedOf<Table extends Moves> = { [Name in keyof Table]: Table[Name] extends { needs: readonly (infer Need extends string)[] } ? Need : never }[keyof Table];

/**
 * Texts that every lifecycle owes: each state for staff and in plain words for authorities and delegations, each move as
 * a button, each need as what is still missing. A state without a text does not compile.
 */
export type LifecycleTexts<Table extends Lifecycle> = {
  states: Record<Table["states"][number], string>;
  publicStates: Record<Table["states"][number], string>;
  moves: Record<keyof Table["moves"], string>;
  needs: Record<NeedOf<Table["moves"]>, string>;
};
