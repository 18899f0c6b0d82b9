import { z } from "zod";
import { SIDES } from "./lifecycle";
import { optionalText, reference, text, version } from "@/domain/shared/fields";

const prose = z.string().max(10_000, { error: "tooLong:10000" }).nullish().pipe(optionalText(10_000)).transform((value) => value ?? "");

/** Parts of the concept, in the order they are read. */
export const CONCEPT_PARTS = ["purpose", "approach", "plannedActivities", "expectedResults", "risks", "otherInitiatives"] as const;
export type ConceptPart = (typeof CONCEPT_PARTS)[number];

/** The first save has no version yet. */
const versionOnceSaved = z.union([z.literal("").transform(() => 0), version]).nullish().transform((value) => value ?? 0);

export const saveConcept = z.object({
  reference, version: versionOnceSaved, purpose: prose, approach: prose, plannedActivities: prose, expectedResults: prose, risks: prose, otherInitiatives: prose,
});

export const conceptAt = z.object({ reference, version });

export const askConceptChanges = conceptAt.extend({ reason: text(2000) });

/** The authority's own people always accept for it; staff who accept for it name whom, and what proves it. */
export const acceptConcept = conceptAt.extend({ side: z.enum(SIDES, { error: "choose" }).default("facility"), onBehalfOf: optionalText(300) });
