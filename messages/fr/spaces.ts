import type { Translated } from "../catalogue";
import type { spaces as en } from "../en/spaces";

export const spaces = {} as const satisfies Translated<typeof en>;
