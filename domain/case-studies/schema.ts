import { z } from "zod";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { chosenFile } from "@/domain/documents/schema";
import { changes, reason } from "@/domain/outputs/schema";
import { count, oneOf, reference, someOf, text, version } from "@/domain/shared/fields";
import { words } from "@/domain/texts/schema";
import { visibilityFields } from "@/domain/visibility/schema";
import { CASE_STUDY_SECTIONS, PUBLISHED_LANGUAGES } from "./sections";

export const saveSection = z.object({ reference, section: oneOf(CASE_STUDY_SECTIONS), ...words });
export const draftCaseStudy = z.object({ reference, language: oneOf(PUBLISHED_LANGUAGES) });
export const caseStudyAt = z.object({ reference, version });
/** The languages in which it was read and is cleared; the originals always are. */
export const clearCaseStudy = caseStudyAt.extend({ languages: someOf(DOCUMENT_LANGUAGES) });
export const returnCaseStudy = caseStudyAt.extend({ reason: changes });
export const checkVisibility = z.object({ reference, ...visibilityFields });
/** `word` is what readers find at the address from then on; why it was asked stays with the facility. */
export const withdrawCaseStudy = caseStudyAt.extend({ reason, wordEn: text(500), wordFr: text(500) });
export const keepPaper = z.object({ reference, edition: count(9999), language: oneOf(PUBLISHED_LANGUAGES), file: chosenFile });
