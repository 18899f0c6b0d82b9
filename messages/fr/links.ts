import type { Translated } from "../catalogue";
import type { links as en } from "../en/links";

export const links = {
  title: "Répondre sans compte",
} as const satisfies Translated<typeof en>;
