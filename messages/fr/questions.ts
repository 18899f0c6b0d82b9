import type { Translated } from "../catalogue";
import type { questions as en } from "../en/questions";

export const questions = {
  title: "Questions",
} as const satisfies Translated<typeof en>;
