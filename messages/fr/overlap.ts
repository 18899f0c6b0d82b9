import type { Translated } from "../catalogue";
import type { overlap as en } from "../en/overlap";

export const overlap = {
  title: "Ce qui existe déjà",
} as const satisfies Translated<typeof en>;
