import type { Translated } from "../catalogue";
import type { common as en } from "../en/common";

export const common = {} as const satisfies Translated<typeof en>;
