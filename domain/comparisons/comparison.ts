import type { PartialDate } from "@/domain/shared/dates";
import type { RatificationState } from "@/domain/instruments/lists";
import { GAPS, type Conformity, type SheetState } from "./lifecycle";

/** One row of the grid. It travels to a browser three thousand at a time, so it holds what is drawn and nothing else. */
export type ComparisonLine = {
  id: string;
  sheet: number;
  article: string;
  headingEn: string;
  headingFr: string | null;
  /** The national article and what it says, as one text that can be typed again. */
  provision: string;
  conformity: Conformity | null;
  gap: string;
  proposal: string;
  effect: string;
  institutionId: string | null;
  author: string;
  agreedOn: PartialDate | null;
  agreedBy: string | null;
  recommendation: number | null;
  comments: number;
  version: number;
};

export type ComparisonSheet = {
  number: number;
  code: string;
  shortEn: string;
  shortFr: string | null;
  titleEn: string;
  titleFr: string | null;
  country: string;
  state: SheetState;
  outputNumber: number | null;
  sharedOn: PartialDate | null;
  approvedOn: PartialDate | null;
  approvedByName: string | null;
  onBehalfOf: string | null;
  reopenReason: string | null;
  version: number;
  ratification: { state: RatificationState; on: PartialDate | null; note: string | null; source: string; sourceUrl: string | null; asOf: PartialDate } | null;
};

export type Institution = { id: string; nameEn: string; nameFr: string | null };
export type Comparison = { sheets: ComparisonSheet[]; lines: ComparisonLine[]; institutions: Institution[] };

export type ComparisonRemark = { id: string; text: string; authorName: string; organisationName: string; writtenOn: PartialDate };
/** A national article that a row can cite. */
export type Citable = { id: string; label: string; heading: string | null; text: string | null; language: string | null };
export type ComparisonLineDetail = { sheet: ComparisonSheet; line: ComparisonLine; cited: Citable | null; remarks: ComparisonRemark[] };

/** A sheet as the authority meets it on its Action's page. */
export type SharedSheet = Pick<ComparisonSheet, "number" | "shortEn" | "shortFr" | "titleEn" | "titleFr" | "country" | "state"> & { rows: number; compared: number; gaps: number };

/** What a delegation reads of a sheet: that it was approved, and with which figures. */
export type ApprovedSheet = Pick<ComparisonSheet, "number" | "shortEn" | "shortFr" | "titleEn" | "titleFr" | "country" | "onBehalfOf"> & { approvedOn: PartialDate; rows: number; conforming: number; gaps: number };

export type Figures = { rows: number; compared: number; conforming: number; gaps: number; agreed: number; agreedGaps: number; recommended: number } & Record<Conformity, number>;

/** How far a comparison has come: what was compared, where the gaps are, which were agreed and became recommendations. */
export function figuresOf(lines: readonly Pick<ComparisonLine, "conformity" | "agreedOn" | "recommendation">[]): Figures {
  const figures: Figures = { rows: lines.length, compared: 0, conforming: 0, gaps: 0, agreed: 0, agreedGaps: 0, recommended: 0, full: 0, partial: 0, none: 0, not_applicable: 0, more_favourable: 0 };
  for (const { conformity, agreedOn, recommendation } of lines) {
    if (agreedOn) figures.agreed += 1;
    if (recommendation !== null) figures.recommended += 1;
    if (!conformity) continue;
    figures.compared += 1;
    figures[conformity] += 1;
    if (conformity === "full" || conformity === "more_favourable") figures.conforming += 1;
    if (isGap(conformity)) {
      figures.gaps += 1;
      if (agreedOn) figures.agreedGaps += 1;
    }
  }
  return figures;
}

/** Does national law fall short of the article? */
export const isGap = (conformity: Conformity | null) => GAPS.some((gap) => gap === conformity);

type Described = { conformity: Conformity | null; gap: string | null };

/** A row that the group can agree on: it was compared, and its gap is described. */
export const isAgreeable = ({ conformity, gap }: Described) => conformity !== null && (!isGap(conformity) || Boolean(gap));

type Advisable = Described & { proposal: string | null; agreedOn: PartialDate | null; recommendation: number | null };

/** An agreed gap with a proposal, which has not become a recommendation yet. */
export const isAdvisable = ({ conformity, proposal, agreedOn, recommendation }: Advisable) => isGap(conformity) && Boolean(proposal) && agreedOn !== null && recommendation === null;
