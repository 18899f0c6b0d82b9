import type { Translated } from "../catalogue";
import type { concepts as en } from "../en/concepts";

export const concepts = {} as const satisfies Translated<typeof en>;
