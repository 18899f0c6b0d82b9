import type { Translated } from "../catalogue";
import type { organisations as en } from "../en/organisations";

export const organisations = {} as const satisfies Translated<typeof en>;
