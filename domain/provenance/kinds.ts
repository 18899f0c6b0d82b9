/** What can stand in a provenance, from what was asked to what became of it. The order is the one in which they are read. */
export const NODE_KINDS = [
  "need", "decision", "concept", "meeting", "activity", "mission_report", "agreement", "output", "section", "gap", "recommendation", "report", "presentation", "answer", "update", "handover_item", "check_in", "signal",
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Columns of the picture, left to right; kinds of one column stand below each other, parts under what they belong to. */
export const COLUMNS = ["asked", "designed", "worked", "produced", "advised", "became"] as const;
export type Column = (typeof COLUMNS)[number];

type Rule = {
  column: Column;
  /** Something must have led to it, and something should come of it: where nothing is on record, that is said. */
  needsOrigin?: true;
  needsOutcome?: true;
  /** Drawn only when more than its place hangs on it: an output has more sections, and a comparison more articles, than a picture holds. */
  isPart?: true;
};

export const KINDS: Record<NodeKind, Rule> = {
  need: { column: "asked", needsOutcome: true },
  decision: { column: "designed" },
  concept: { column: "designed" },
  meeting: { column: "worked" },
  activity: { column: "worked", needsOrigin: true },
  mission_report: { column: "worked" },
  agreement: { column: "worked" },
  output: { column: "produced", needsOrigin: true, needsOutcome: true },
  section: { column: "produced", isPart: true },
  gap: { column: "produced", needsOutcome: true, isPart: true },
  recommendation: { column: "advised", needsOrigin: true, needsOutcome: true },
  report: { column: "became", needsOrigin: true },
  presentation: { column: "became" },
  answer: { column: "became" },
  update: { column: "became" },
  handover_item: { column: "became" },
  check_in: { column: "became" },
  signal: { column: "became", needsOrigin: true },
};

/** Why one thing is said to have led to another: by a record, by the course of the case, or by hand with a reason. */
export const EDGE_KINDS = ["decided", "designed", "planned", "met", "reported", "agreed", "contains", "compared", "advised", "recast", "told", "presented", "answered", "progressed", "handed_over", "checked", "linked"] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** Records that can be linked by hand, where no other record says what led to what. */
export const LINKABLE = ["need", "concept", "meeting", "activity", "mission_report", "agreement", "output", "section", "gap", "recommendation", "report", "signal"] as const satisfies readonly NodeKind[];
export type Linkable = (typeof LINKABLE)[number];

export const NEED_PARTS = ["need", "expectedResult"] as const;
export type NeedPart = (typeof NEED_PARTS)[number];
