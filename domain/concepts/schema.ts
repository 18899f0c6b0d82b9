import { z } from "zod";
import { SIDES } from "./lifecycle";
import { CONCEPT_PARTS } from "./parts";
import { id, oneOf, optionalText, reference, text, version } from "@/domain/shared/fields";

const prose = z.string().max(10_000, { error: "tooLong:10000" }).nullish().pipe(optionalText(10_000)).transform((value) => value ?? "");

/** The first save has no version yet. */
const versionOnceSaved = z.union([z.literal("").transform(() => 0), version]).nullish().transform((value) => value ?? 0);

const parts = { purpose: prose, approach: prose, plannedActivities: prose, expectedResults: prose, risks: prose, otherInitiatives: prose };

export const saveConcept = z.object({ reference, version: versionOnceSaved, ...parts });

export const conceptAt = z.object({ reference, version });

export const reviseConcept = conceptAt.extend(parts);

export const askConceptChanges = conceptAt.extend({ reason: text(2000) });

/** The authority's own people always accept for it; staff who accept for it name whom, and what proves it. */
export const acceptConcept = conceptAt.extend({ side: z.enum(SIDES, { error: "choose" }).default("facility"), onBehalfOf: optionalText(300) });

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
