import type { Translated } from "../catalogue";
import type { print as en } from "../en/print";

export const print = {
  title: "Imprimer",
} as const satisfies Translated<typeof en>;
