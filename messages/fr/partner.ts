import type { Translated } from "../catalogue";
import type { partner as en } from "../en/partner";

export const partner = {} as const satisfies Translated<typeof en>;
