import type { Translated } from "../catalogue";
import type { reports as en } from "../en/reports";

export const reports = {} as const satisfies Translated<typeof en>;
