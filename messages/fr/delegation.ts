import type { Translated } from "../catalogue";
import type { delegation as en } from "../en/delegation";

export const delegation = {} as const satisfies Translated<typeof en>;
