import type { Translated } from "../catalogue";
import type { activities as en } from "../en/activities";

export const activities = {} as const satisfies Translated<typeof en>;
