import { optionalDay, optionalText, yes } from "@/domain/shared/fields";

/** What a check says, beside what it is a check of. */
export const visibilityFields = { hasEmblem: yes, hasStatement: yes, hasDisclaimer: yes, derogationReason: optionalText(2000), derogationBy: optionalText(300), derogationOn: optionalDay };

