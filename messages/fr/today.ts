import type { Translated } from "../catalogue";
import type { today as en } from "../en/today";

export const today = {} as const satisfies Translated<typeof en>;
