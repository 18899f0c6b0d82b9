import type { PartialDate } from "@/domain/shared/dates";
import type { Pass } from "./court";
import { COURTS, type Court } from "./lifecycle";

/** An event of a request, as far as it may have passed the request on. */
export type CourtEvent = { type: string; on: PartialDate; subjectTable: string; subjectId: string; facts: Record<string, unknown> };

/**
 * When a request was passed on, and to whom, from its events in the order in which they happened. An event says so itself
 * (`facts.court`); older ones are told by their kind, and in consultation by which questions were still open.
 */
export function courtPasses(events: readonly CourtEvent[]): Pass[] {
  const open = new Set<string>();
  return events.flatMap((event) => {
    const court = courtAfter(event, open);
    return court === undefined ? [] : [{ on: dayOfPass(event), court }];
  });
}

/** Kinds of event that pass a request on. */
export const PASSING = ["request.started", "request.copied", "request.sent", "request.recorded", "request.returned", "request.withdrawn", "request.decided", "request.merged", "opinion.asked", "opinion.recorded", "opinion.lapsed"] as const;

const BY_KIND: Partial<Record<string, Court | null>> = {
  "request.started": "authority", "request.copied": "authority", "request.returned": "authority",
  "request.sent": "facility", "request.recorded": "facility",
  "request.withdrawn": null, "request.decided": null, "request.merged": null,
};

function courtAfter({ type, subjectTable, subjectId, facts }: CourtEvent, open: Set<string>): Court | null | undefined {
  const isOfOpinion = subjectTable === "opinions";
  if (isOfOpinion && type === "opinion.asked") open.add(subjectId);
  if (isOfOpinion && type !== "opinion.asked") open.delete(subjectId);
  const told = COURTS.find((court) => court === facts.court);
  if (told) return told;
  if (type in BY_KIND) return BY_KIND[type];
  if (type === "opinion.asked") return "services";
  if (isOfOpinion && open.size === 0) return "committee";
  return undefined;
}

/** A decision counts from the day it was taken, which may be told later. */
function dayOfPass({ on, facts }: CourtEvent): PartialDate {
  return typeof facts.decidedOn === "string" ? facts.decidedOn : on;
}

/** False where a source gives no more than a year or a month: of when it was asked, or decided. */
export function hasDays(events: readonly CourtEvent[], submittedOn: PartialDate | null): boolean {
  return [submittedOn, ...events.map(({ facts }) => facts.decidedOn)].every((date) => typeof date !== "string" || date.length === 10);
}
