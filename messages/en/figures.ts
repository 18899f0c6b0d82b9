export const figures = {
  title: "Context figures",
  lead: "Figures on the country that explain why the Action was asked for. Each carries its source as a footnote.",
  empty: "No figure is on record.",
  columns: { number: "No.", text: "Figure", value: "Value", year: "Year", source: "Source" },
  add: "Record a figure",
  addLead: "The authority reads the figure with its source.",
  onlyTeam: "Only the lead and the team of this Action, managers and administrators can do this.",
  labels: { textEn: "Text in English", textFr: "Text in French", value: "Value", unit: "Unit", year: "Year", source: "Source", sourceUrl: "Address of the source" },
  hints: { textEn: "For example: share of the population that has left the country.", textFr: "You may leave it empty.", value: "For example: 15.7", unit: "For example: %", source: "Who published the figure, and where." },
} as const;
