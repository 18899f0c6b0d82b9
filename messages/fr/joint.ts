import type { Translated } from "../catalogue";
import type { joint as en } from "../en/joint";

export const joint = {
  title: "Autorités qui demandent",
} as const satisfies Translated<typeof en>;
