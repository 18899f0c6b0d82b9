import type { Translated } from "../catalogue";
import type { forms as en } from "../en/forms";

export const forms = {} as const satisfies Translated<typeof en>;
