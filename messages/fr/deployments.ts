import type { Translated } from "../catalogue";
import type { deployments as en } from "../en/deployments";

export const deployments = {} as const satisfies Translated<typeof en>;
