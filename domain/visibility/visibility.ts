import type { PartialDate } from "@/domain/shared/dates";

/** What is published under the name of the EU, and so must show who pays. */
export const VISIBILITY_SUBJECTS = ["outputs", "case_studies", "final_reports"] as const;
export type VisibilitySubject = (typeof VISIBILITY_SUBJECTS)[number];

/** The three things that everything published shows. */
export const VISIBILITY_MARKS = ["hasEmblem", "hasStatement", "hasDisclaimer"] as const;
export type VisibilityMark = (typeof VISIBILITY_MARKS)[number];

export type VisibilityCheck = Record<VisibilityMark, boolean> & {
  subjectVersion: number;
  derogation: { reason: string; by: string; on: PartialDate } | null;
  checkedByName: string;
  checkedOn: PartialDate;
};

/** Marks that were looked for and not found. */
export function missingMarks(check: Record<VisibilityMark, boolean>): VisibilityMark[] {
  return VISIBILITY_MARKS.filter((mark) => !check[mark]);
}

/** May this version be published? Every mark is there, or somebody who may has agreed that one is not. */
export function isVisible(check: (Record<VisibilityMark, boolean> & { subjectVersion: number; derogation: object | null }) | undefined, version: number): boolean {
  return check !== undefined && check.subjectVersion === version && (missingMarks(check).length === 0 || check.derogation !== null);
}
