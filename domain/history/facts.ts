/** Facts of events that are shown with them, in this order. Each has its label (messages: history.facts). */
export const FACTS = [
  "number", "title", "figure", "name", "file", "leadName", "request", "from", "to", "type",
  "note", "since", "decidedBy", "decidedOn", "resumedOn", "ending", "side", "onBehalfOf", "acceptedByBoth",
  "outcome", "answer", "choice", "service", "dueOn", "askedOn", "sentTo", "expert", "workingDays", "institution", "person", "seatTitle",
  "chair", "laterBody", "startsOn", "endsOn", "heldOn", "place", "section", "versionNumber", "round", "language", "instrument", "article",
  "quote", "paragraph", "inRound", "institutions", "agree", "reserve", "object", "no_view",
  "presentedOn", "outputs", "months", "sources", "replacedBy", "hash", "country", "programme", "madeOf", "became", "asked", "people", "days", "hasProof",
] as const;
export type Fact = (typeof FACTS)[number];
