import type { ConceptState, Side } from "./lifecycle";
import type { ConceptPart } from "./schema";

/** The concept in force of an Action, with who stands behind it. */
export type ConceptDetail = Record<ConceptPart, string> & {
  number: number;
  state: ConceptState;
  version: number;
  acceptedOn: string | null;
  changesAsked: string | null;
  acceptances: { side: Side; acceptedByName: string; acceptedOn: string; onBehalfOf: string | null; isVoid: boolean }[];
};

/** Standing acceptance of one side. */
export function acceptanceOf(concept: ConceptDetail, side: Side) {
  return concept.acceptances.find((one) => one.side === side && !one.isVoid);
}
