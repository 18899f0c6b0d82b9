import type { Translated } from "../catalogue";
import type { outputs as en } from "../en/outputs";

export const outputs = {} as const satisfies Translated<typeof en>;
