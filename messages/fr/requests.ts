import type { Translated } from "../catalogue";
import type { requests as en } from "../en/requests";

export const requests = {} as const satisfies Translated<typeof en>;
