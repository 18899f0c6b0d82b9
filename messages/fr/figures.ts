import type { Translated } from "../catalogue";
import type { figures as en } from "../en/figures";

export const figures = {} as const satisfies Translated<typeof en>;
