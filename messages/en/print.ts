import type { PrintKind } from "@/domain/print/printable";

export const print = {
  title: "Print",
  asPdf: "Download as PDF",
  asPage: "Open as a page",
  asOf: "As recorded on {moment}, universal time.",
  responsibility: "The facility alone is responsible for this paper; it does not necessarily say what the European Union thinks.",
  funded: "Funded by the European Union",
  papers: { brief: "Brief", "brief-draft": "Draft of a brief", "case-study": "Case study", "decision-sheet": "Decision sheet", "earlier-review": "Earlier review", differences: "Differences", "output-text": "Text of an output", "output-differences": "What changed in an output", briefing: "Briefing of a seat", minutes: "Minutes of the committee", meeting: "Minutes of a meeting", provenance: "Origins and outcomes", plan: "Work plan", text: "Record of a text", concept: "Concept", "concept-differences": "Differences of the concept", report: "Final report" } satisfies Record<PrintKind, string>,
  problems: {
    noBrowser: "This PDF cannot be made here: the server has no Chromium to print with. The page itself can be read and printed from your browser.",
    busy: "Many papers are being printed just now. Try again in half a minute.",
    stopped: "Printing took too long or was interrupted. Try again in half a minute.",
    notHere: "This paper does not exist, or it is not open to your seat.",
  },
} as const;
