import type { Translated } from "../catalogue";
import type { recommendations as en } from "../en/recommendations";

export const recommendations = {} as const satisfies Translated<typeof en>;
