import type { DocumentLanguage } from "@/domain/documents/lists";
import type { ConceptWords } from "./languages";
import type { ConceptState, Side } from "./lifecycle";
import type { ConceptAcceptance, ConceptParts } from "./parts";

/** The concept in force of an Action, with who stands behind it. */
export type ConceptDetail = ConceptParts & {
  language: DocumentLanguage;
  words: ConceptWords;
  number: number;
  state: ConceptState;
  version: number;
  acceptedOn: string | null;
  changesAsked: string | null;
  acceptances: ConceptAcceptance[];
};

/** Standing acceptance of one side. */
export function acceptanceOf(concept: ConceptDetail, side: Side) {
  return concept.acceptances.find((one) => one.side === side && !one.isVoid);
}
