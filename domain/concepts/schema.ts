import { z } from "zod";
import { SIDES } from "./lifecycle";
import { CONCEPT_PARTS, MOST_OF_PART } from "./parts";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { documentLanguage } from "@/domain/documents/schema";
import { id, oneOf, optionalText, reference, someOf, text, version, yes } from "@/domain/shared/fields";
import type { TextOrigin } from "@/domain/texts/lists";

const prose = z.string().max(MOST_OF_PART, { error: `tooLong:${MOST_OF_PART}` }).nullish().pipe(optionalText(MOST_OF_PART)).transform((value) => value ?? "");

/** The first save has no version yet. */
const versionOnceSaved = z.union([z.literal("").transform(() => 0), version]).nullish().transform((value) => value ?? 0);

const TRANSLATED = ["human_translation", "machine_translation"] as const satisfies readonly TextOrigin[];
const readVersions = z.coerce.number({ error: "required" }).int().min(0);

const parts = { purpose: prose, approach: prose, plannedActivities: prose, expectedResults: prose, risks: prose, otherInitiatives: prose };

export const saveConcept = z.object({ reference, version: versionOnceSaved, language: documentLanguage, ...parts });

/** The concept in another language; `version` is how many versions of its parts the writer had read. */
export const translateConcept = z.object({ reference, language: documentLanguage, origin: oneOf(TRANSLATED), fits: yes, version: readVersions, ...parts });
export const checkTranslation = z.object({ reference, language: documentLanguage, version: readVersions });

export const conceptAt = z.object({ reference, version });

export const reviseConcept = conceptAt.extend(parts);

export const askConceptChanges = conceptAt.extend({ reason: text(2000) });

/** The authority's own people always accept for it; staff who accept for it name whom, and what proves it. Its own language is always meant; `languages` are translations besides. */
export const acceptConcept = conceptAt.extend({ side: z.enum(SIDES, { error: "choose" }).default("facility"), onBehalfOf: optionalText(300), languages: someOf(DOCUMENT_LANGUAGES) });

/** `purpose|How the paragraph begins`: which paragraph is meant. */
const paragraph = z.string({ error: "choose" }).max(200, { error: "choose" }).transform((value, context) => {
  const [name, ...rest] = value.split("|");
  const [part, quote] = [CONCEPT_PARTS.find((one) => one === name), rest.join("|")];
  if (part && quote) return { part, quote };
  context.addIssue({ code: "custom", message: "choose" });
  return z.NEVER;
});
export const commentConcept = z.object({ reference, paragraph, text: text(2000), audience: oneOf(["facility", "authority"]).default("authority") });
export const resolveComment = z.object({ reference, commentId: id, version });
