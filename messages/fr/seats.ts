import type { Translated } from "../catalogue";
import type { seats as en } from "../en/seats";

export const seats = {
  title: "Personnes de votre autorité",
} as const satisfies Translated<typeof en>;
