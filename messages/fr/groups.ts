import type { Translated } from "../catalogue";
import type { groups as en } from "../en/groups";

export const groups = {} as const satisfies Translated<typeof en>;
