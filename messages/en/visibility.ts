import type { VisibilityMark } from "@/domain/visibility/visibility";

export const visibility = {
  title: "EU visibility",
  lead: "What is published shows who pays. Look at the version that was validated, file and text, and tick what you found there.",
  marks: { hasEmblem: "The EU emblem", hasStatement: "The funding statement", hasDisclaimer: "The disclaimer" } satisfies Record<VisibilityMark, string>,
  hints: {
    hasEmblem: "The flag in its own colours, at least one centimetre high, with nothing across it.",
    hasStatement: "Beside the emblem, in full: “{statement}”.",
    hasDisclaimer: "It says that the contents are the sole responsibility of their author and do not necessarily reflect the views of the European Union.",
  },
  statement: "Funded by the European Union",
  derogation: "Derogation, if one of the three is missing",
  derogationHint: "Security of people, or another programme’s rules, may be a reason. Somebody of the Commission or of the EU delegation agrees to it; you write it down.",
  reason: "Why it is missing",
  by: "Who agreed to it",
  byHint: "Name and service.",
  on: "Agreed on",
  save: "Save the check",
  check: "Check the visibility",
  none: "Not checked yet. An output is published only after this check.",
  passed: "Version {version, number} shows all three. Checked by {name}, {date}.",
  excused: "Version {version, number} lacks: {marks}. Derogation agreed by {by} on {on}: {reason} Noted by {name}, {date}.",
  earlier: "A later version was sent since: check it again.",
  cannot: "Visibility is checked on what the authority has validated. This output is: {state}.",
  onlyTeam: "Only the lead and the team of this Action, managers and administrators can do this.",
} as const;
