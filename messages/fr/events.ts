import type { Translated } from "../catalogue";
import type { events as en } from "../en/events";

export const events = {} as const satisfies Translated<typeof en>;
