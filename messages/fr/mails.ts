import type { Translated } from "../catalogue";
import type { mails as en } from "../en/mails";

export const mails = {
  title: "Courriels",
} as const satisfies Translated<typeof en>;
