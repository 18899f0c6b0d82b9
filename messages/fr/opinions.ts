import type { Translated } from "../catalogue";
import type { opinions as en } from "../en/opinions";

export const opinions = {} as const satisfies Translated<typeof en>;
