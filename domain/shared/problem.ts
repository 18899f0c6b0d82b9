/** Why a command was refused. A refusal is a value; only bugs are thrown. */
export type Problem =
  | { kind: "invalid"; errors: { field: string; key: string; values?: Record<string, string | number> }[] }
  | { kind: "not_found" }
  /** `missing`: what the person lacks, where it tells nothing of the record. */
  | { kind: "not_allowed"; missing?: "isSignatory" | "isAdministrator" | "inTeam" }
  | { kind: "wrong_stage"; noun: string; state: string; move: string }
  | { kind: "unmet"; missing: { key: string; values?: Record<string, string | number>; href?: string }[] }
  | { kind: "changed_meanwhile"; by: string; at: string; fields: Collision[]; /** The version that was read, and the one that stands now. */ versions?: { read: number; now: number } }
  | { kind: "already_sent" }
  /** An approval by somebody who has not proved who they are for a while (domain/factors). */
  | { kind: "confirm_first" }
  /** Whoever looks as somebody else sees does nothing in their place (domain/viewings). */
  | { kind: "viewing" }
  /** Everything with the country stands still (db/country-holds). */
  | { kind: "on_hold" };

/** One field that holds something else than what is being written to it. */
export type Collision = {
  name: string;
  mine: string;
  theirs: string;
  /** Words, or a number: either can be kept in place of the other. */
  isWhole?: boolean;
  /** What is being written stood there before, so whoever writes it has most likely not touched it. */
  isEarlier?: boolean;
};

export type Missing = Extract<Problem, { kind: "unmet" }>["missing"][number];

/** Thrown inside a command to leave its transaction; the runner turns it into its `Problem`. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }
}

/** Leaves the running command with this problem. */
export function refuse(problem: Problem): never {
  throw new Refusal(problem);
}

/** Refuses one field of the form with a message key of the `problems` catalogue. */
export function refuseField(field: string, key: string, values?: Record<string, string | number>): never {
  return refuse({ kind: "invalid", errors: [{ field, key, values }] });
}
