import type { Actor } from "@/domain/policy/actor";
import { changedParts, partsOf, type ConceptPart, type ConceptParts, type ConceptVersion } from "../parts";
import { findConcept } from "./find-concept";
import { findConceptVersions } from "./find-concept-versions";

/** Two texts of a concept beside one another; `to` is null when the later one is the text as it stands now. */
export type ConceptChange = { from: number; to: number | null; before: ConceptParts; after: ConceptParts; changed: ConceptPart[]; versions: ConceptVersion[] };

type Asked = { from?: unknown; to?: unknown };

/** What changed between two texts of the concept: between those asked for, or from the one before to the last. Undefined when there are no two for this reader. */
export async function findConceptChange(actor: Actor, reference: string, { from, to }: Asked): Promise<ConceptChange | undefined> {
  const [versions, concept] = await Promise.all([findConceptVersions(actor, reference), findConcept(actor, reference)]);
  const numbered = (number: unknown) => versions.find((version) => String(version.number) === number);
  const now = to === "now" && concept ? partsOf(concept) : undefined;
  const later = now ? undefined : to === undefined ? versions[0] : numbered(to);
  const earlier = from === undefined ? versions.find(({ number }) => now !== undefined || number < (later?.number ?? 0)) : numbered(from);
  const after = now ?? later?.parts;
  if (!earlier || !after || (later && later.number === earlier.number)) return undefined;
  return { from: earlier.number, to: later?.number ?? null, before: earlier.parts, after, changed: changedParts(earlier.parts, after), versions };
}
