import type { FigureKey } from "./figures";

/** Where a run of text leads: to the rows of a figure, to a record of the Action, to the web, to a note. */
export type RunLink = { kind: "figure"; figure: FigureKey; /** Counted from the record of today instead. */ now?: boolean } | { kind: "record"; path: string } | { kind: "request"; reference: string } | { kind: "web"; href: string } | { kind: "note"; number: number };

/** A stretch of text. `lang` where it is not the document's own language. */
export type Run = { text: string; link?: RunLink; lang?: string };

export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; runs: Run[]; lang?: string }
  | { kind: "list"; items: Run[][]; lang?: string }
  /** Facts of the record, name before value. */
  | { kind: "facts"; items: { label: string; runs: Run[] }[] }
  | { kind: "table"; caption: string; columns: { label: string; isEnd?: boolean; /** How wide beside the others. */ weight: number }[]; rows: { anchor: string | null; cells: Run[][] }[] };

export type DocumentPart = {
  /** Stands in addresses and bookmarks. */
  id: string;
  title: string;
  blocks: Block[];
};

/**
 * A report in one language, ready to be drawn: the page, the paper and the Word file all show this and nothing else, so that
 * they cannot say different things.
 */
export type ReportDocument = {
  language: "en" | "fr";
  reference: string;
  title: string;
  subtitle: string;
  programme: string;
  fundingLine: string;
  emblem: string | null;
  responsibility: string;
  cover: { label: string; runs: Run[] }[];
  /** Whether it is final, or as of when. */
  standing: string;
  parts: (DocumentPart & { section: string; facts: Block[] })[];
  annexes: DocumentPart[];
  notes: { number: number; runs: Run[] }[];
  words: { notes: string; annexes: string; contents: string; fromTheRecord: string; page: string };
};

/** The annex that lists the rows of a figure. */
export const ANNEX_OF_FIGURE = {
  activitiesPlanned: "activities", activitiesHeld: "activities", activitiesAdded: "activities", activitiesDropped: "activities", institutions: "group", meetings: "group", experts: "experts", expertDays: "experts",
  people: "participants", women: "participants", men: "participants", unlisted: "participants", outputs: "outputs", articles: "comparison", gaps: "comparison",
  recommendations: "recommendations", recommendationsAccepted: "recommendations", recommendationsSetAside: "recommendations", recommendationsImplemented: "recommendations", recommendationsUnanswered: "recommendations",
} as const satisfies Record<FigureKey, string>;

/** The place within a document that a link leads to: the annex with the rows of a figure, the row that stands for a record. Null where it leads out of it, or nowhere. */
export function anchorOf(link: RunLink, { annexes }: Pick<ReportDocument, "annexes">): string | null {
  if (link.kind === "figure") return annexes.some(({ id }) => id === ANNEX_OF_FIGURE[link.figure]) ? `annex-${ANNEX_OF_FIGURE[link.figure]}` : null;
  if (link.kind !== "record") return null;
  const [, noun, number] = /^\/(recommendations|outputs|missions|indicators)\/(\d+)$/.exec(link.path) ?? [];
  const anchor = noun ? `${ROW_OF_NOUN[noun as keyof typeof ROW_OF_NOUN]}-${number}` : null;
  return annexes.some(({ blocks }) => blocks.some((block) => block.kind === "table" && block.rows.some((row) => row.anchor === anchor && anchor !== null))) ? anchor : null;
}

const ROW_OF_NOUN = { recommendations: "recommendation", outputs: "output", missions: "activity", indicators: "indicator" } as const;
