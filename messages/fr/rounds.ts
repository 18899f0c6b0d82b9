import type { Translated } from "../catalogue";
import type { rounds as en } from "../en/rounds";

export const rounds = {
  title: "Précisions demandées",
} as const satisfies Translated<typeof en>;
