import type { Translated } from "../catalogue";
import type { history as en } from "../en/history";

export const history = {} as const satisfies Translated<typeof en>;
