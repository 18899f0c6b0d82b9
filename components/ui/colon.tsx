import { useLocale } from "next-intl";

/** The colon after a label that is not a text of the catalogue: French sets a space before it that does not break. */
export function Colon() {
  return useLocale() === "fr" ? "\u00a0:" : ":";
}
