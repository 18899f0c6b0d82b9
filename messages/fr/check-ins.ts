import type { Translated } from "../catalogue";
import type { checkIns as en } from "../en/check-ins";

export const checkIns = {} as const satisfies Translated<typeof en>;
