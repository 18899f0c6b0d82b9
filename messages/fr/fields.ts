import type { Translated } from "../catalogue";
import type { fields as en } from "../en/fields";

export const fields = {} as const satisfies Translated<typeof en>;
