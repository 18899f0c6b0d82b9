/** Words of shared parts. */
export const common = {
  status: "Done",
  labelled: "{label}: {value}",
  rows: "{count, plural, =0 {No row} one {# row} other {# rows}}",
  sortBy: "Sort by {column}",
  table: "Table of these figures",
  total: "Total",
  chips: { draft: "Draft", progress: "In progress", waiting: "Waiting", done: "Done", overdue: "Late", suspended: "Suspended" },
  petals: { flagged: "flagged with evidence", assessed: "assessed, not flagged", open: "not assessed" },
} as const;
