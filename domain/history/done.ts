import { EVENT_TYPES, type EventType } from "./events";

/** The event named by `?done=` after a form succeeded; anything else is ignored. */
export function doneEvent(value: string | string[] | undefined): EventType | undefined {
  return EVENT_TYPES.find((type) => type === value);
}
