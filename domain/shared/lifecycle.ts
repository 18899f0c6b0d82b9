import { refuse, type Missing } from "./problem";

/** One move of a record: from which states, to which, and what must be true first. */
export type Move = { from: readonly string[]; to: string; needs?: readonly string[] };
export type Moves = Record<string, Move>;

export type MoveCheck =
  | { kind: "ok"; to: string }
  | { kind: "wrong_stage" }
  | { kind: "unmet"; missing: string[] };

/** Judges a move by its row in the table: is this the right state, and is every need met? */
export function checkMove<M extends Moves>(moves: M, name: keyof M & string, state: string, met: Partial<Record<string, boolean>> = {}): MoveCheck {
  const move = moves[name]!;
  if (!move.from.includes(state)) return { kind: "wrong_stage" };
  const missing = (move.needs ?? []).filter((need) => !met[need]);
  return missing.length > 0 ? { kind: "unmet", missing } : { kind: "ok", to: move.to };
}

/** The same judgement for commands: the next state, or a refusal that says what is missing. `noun` names the catalogue. */
export function demandMove<M extends Moves, N extends keyof M & string>(
  table: { noun: string; moves: M },
  name: N,
  record: { state: string; met?: Partial<Record<string, boolean>>; missing?: (need: string) => Omit<Missing, "key"> | undefined },
): M[N]["to"] {
  const check = checkMove(table.moves, name, record.state, record.met);
  if (check.kind === "wrong_stage") refuse({ kind: "wrong_stage", noun: table.noun, state: record.state, move: name });
  if (check.kind === "unmet") {
    refuse({ kind: "unmet", missing: check.missing.map((need) => ({ key: `${table.noun}.${need}`, ...record.missing?.(need) })) });
  }
  return check.to;
}

/** Moves that may start in `state`, in the order of the table. */
export function movesFrom<M extends Moves>(moves: M, state: string): (keyof M & string)[] {
  return Object.keys(moves).filter((name) => moves[name]!.from.includes(state));
}
