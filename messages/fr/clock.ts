import type { Translated } from "../catalogue";
import type { clock as en } from "../en/clock";

export const clock = {
  title: "Qui l’a eue en main, et combien de temps",
} as const satisfies Translated<typeof en>;
