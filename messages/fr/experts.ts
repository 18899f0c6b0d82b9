import type { Translated } from "../catalogue";
import type { experts as en } from "../en/experts";

export const experts = {} as const satisfies Translated<typeof en>;
