import type { Characteristic } from "@/domain/characteristics/lists";

export const characteristics = {
  title: "Good practice",
  lead: "Ten characteristics of a good practice. Each is flagged on its own, with something that proves it. They are never added up to a score.",
  names: {
    ownership: "Ownership by the partner country",
    innovation: "Innovation",
    replicability: "Replicability",
    tangible_results: "Tangible results",
    high_level_endorsement: "Endorsed at high level",
    embedded_in_priorities: "Part of existing priorities",
    highest_experience: "Draws on the highest experience",
    complementarity: "Complementarity and synergies",
    eu_added_value: "EU added value",
    catalyst_for_learning: "Catalyst for learning through exchange",
  } satisfies Record<Characteristic, string>,
  count: "{count, number} of 10 characteristics flagged",
  columns: { name: "Characteristic", facility: "Facility", authority: "Authority", proof: "Evidence", note: "Note" },
  verdicts: { flagged: "Flagged", assessed: "Not shown", open: "Not assessed" },
  disagree: "The two sides do not agree",
  assess: "Assess",
  assessTitle: "Assess: {name}",
  assessLead: "The facility’s view. The authority and the EU delegation read it. The authority’s view stands beside it and is not changed.",
  now: "On record now",
  back: "All ten characteristics",
  onlyTeam: "Only the lead and the team of this Action, managers and administrators can do this.",
  labels: { isFlagged: "Does the Action show it?", yes: "Yes, with evidence", no: "No, it was looked at and is not shown", noteEn: "Note in English", noteFr: "Note in French", evidenceTitle: "Evidence", evidenceUrl: "Web address of the evidence", file: "File of the evidence", submit: "Save the assessment" },
  hints: {
    evidence: "Needed when you flag it. Leave it empty to keep the evidence that is on record.",
    file: "PDF, Word, Excel, PowerPoint, text or image, at most 20 MB.",
    noteFr: "You may leave it empty.",
  },
} as const;
