import type { Fact } from "./facts";
import type { EventType } from "./events";

/**
 * Events that tell of a day of their own, and the fact that names it: a mission held in May may be recorded in July. What was
 * recorded after a date about a day before it is listed beside the figures of that date.
 */
export const FACT_DAYS: Partial<Record<EventType, readonly Fact[]>> = {
  "request.decided": ["decidedOn"],
  "action.held": ["since"],
  "action.resumed": ["resumedOn"],
  "activity.held": ["endsOn", "startsOn"],
  "output.presented": ["presentedOn"],
  "presentation.recorded": ["heldOn"],
  "action.presented": ["heldOn"],
  "frame.changed": ["since"],
};

/** The day an event is about, where its facts name one. */
export function dayAbout(type: EventType, facts: Record<string, unknown>): string | null {
  const names = FACT_DAYS[type] ?? [];
  return names.map((name) => facts[name]).find((value) => typeof value === "string" && value !== "") as string | undefined ?? null;
}
