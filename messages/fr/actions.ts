import type { Translated } from "../catalogue";
import type { actions as en } from "../en/actions";

export const actions = {} as const satisfies Translated<typeof en>;
