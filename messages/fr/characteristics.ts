import type { Translated } from "../catalogue";
import type { characteristics as en } from "../en/characteristics";

export const characteristics = {} as const satisfies Translated<typeof en>;
