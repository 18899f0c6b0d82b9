import type { Court } from "@/domain/requests/lifecycle";

/** What an authority can be asked to do on an Action, in the order in which a life meets it. */
export const AUTHORITY_TASKS = ["concept", "members", "positions", "output", "recommendation_answer", "recommendation_report", "report", "case_study", "check_in", "appraise"] as const;
export type AuthorityTaskKind = (typeof AUTHORITY_TASKS)[number];

export type AuthorityTask = {
  kind: AuthorityTaskKind;
  reference: string;
  actionTitleEn: string;
  actionTitleFr: string | null;
  /** Number of the call for members, text, output, recommendation or activity, months of the check-in. */
  number: number | null;
  titleEn: string | null;
  titleFr: string | null;
  dueOn: string | null;
};

const PLACES: Record<AuthorityTaskKind, (number: number | null) => string> = {
  concept: () => "concept",
  members: () => "members",
  positions: (number) => `texts/${number}`,
  output: (number) => `outputs/${number}`,
  recommendation_answer: (number) => `recommendations/${number}`,
  recommendation_report: (number) => `recommendations/${number}`,
  report: () => "report",
  case_study: () => "case-study",
  check_in: (number) => `check-ins/${number}`,
  appraise: (number) => `appraisals/${number}`,
};

/** Who holds an Action in the authority's eyes: where nobody else does, its own open tasks do. */
export function holderOf(court: Court | null, hasTasks: boolean): Court | null {
  return court ?? (hasTasks ? "authority" : null);
}

/** The page on which the authority does it. */
export function taskPath({ kind, reference, number }: Pick<AuthorityTask, "kind" | "reference" | "number">): string {
  return `/partner/actions/${reference}/${PLACES[kind](number)}`;
}
