import { z } from "zod";
import { optionalText, reference, version } from "@/domain/shared/fields";

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

/** Staff who accept for the authority name whom, and what proves it. */
export const acceptConcept = conceptAt.extend({ onBehalfOf: optionalText(300) });
