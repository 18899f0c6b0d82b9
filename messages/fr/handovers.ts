import type { Translated } from "../catalogue";
import type { handovers as en } from "../en/handovers";

export const handovers = {} as const satisfies Translated<typeof en>;
