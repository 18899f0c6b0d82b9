/** Whose answer it is: the lead's own, that of an authority of the Action in the lead's place, or not theirs to give. */
export type Answering = "own" | "inPlace" | "notTheirs";

type Advice = { leadId: string | null; authorityIds: readonly string[] };

/**
 * The body that leads answers. Where it is no authority of the Action, one of those may answer in its place, which is said
 * in the record.
 */
export function answeringOf(organisationId: string, { leadId, authorityIds }: Advice): Answering {
  if (leadId === organisationId) return "own";
  const isTheLeadHere = leadId !== null && authorityIds.includes(leadId);
  return !isTheLeadHere && authorityIds.includes(organisationId) ? "inPlace" : "notTheirs";
}
