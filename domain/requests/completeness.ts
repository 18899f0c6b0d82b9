import type { OrganisationKind } from "@/domain/organisations/lists";
import { REQUEST_SECTIONS, type RequestSection } from "./lists";

export type DraftFacts = {
  title: string;
  need: string;
  expectedResult: string;
  contactName: string;
  contactEmail: string;
  signatoryRank: string | null;
  hasLetter: boolean;
};

/** How far a page of the form is; the letter may come later. */
export type SectionStatus = "completed" | "to_do" | "can_be_later";

/** True when the facility can tell from it what is asked. */
export function describesNeed({ title, need, expectedResult }: Pick<DraftFacts, "title" | "need" | "expectedResult">): boolean {
  return [title, need, expectedResult].every((answer) => answer.trim() !== "");
}

/** True unless every authority that asks is a civil society organisation. */
export function isNotCivilSocietyAlone(kinds: readonly OrganisationKind[]): boolean {
  return kinds.some((kind) => kind !== "civil_society");
}

/** The status of each page of the form. */
export function sectionStatuses(draft: DraftFacts): Record<RequestSection, SectionStatus> {
  return {
    about: draft.contactName && draft.contactEmail ? "completed" : "to_do",
    need: describesNeed(draft) ? "completed" : "to_do",
    letter: draft.hasLetter && draft.signatoryRank ? "completed" : "can_be_later",
  };
}

/** The page that comes after this one; the check page at the end. */
export function sectionAfter(section: RequestSection): RequestSection | "check" {
  return REQUEST_SECTIONS[REQUEST_SECTIONS.indexOf(section) + 1] ?? "check";
}
