import type { Translated } from "../catalogue";
import type { countries as en } from "../en/countries";

export const countries = {} as const satisfies Translated<typeof en>;
