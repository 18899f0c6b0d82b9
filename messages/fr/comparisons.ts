import type { Translated } from "../catalogue";
import type { comparisons as en } from "../en/comparisons";

export const comparisons = {} as const satisfies Translated<typeof en>;
