import { createTranslator } from "next-intl";
import type { Dated } from "@/domain/calendar/dated";
import { titleValues } from "@/domain/calendar/dated-entry";
import { en } from "./en";
import { fr } from "./fr";
import type { Locale } from "./locale";

/** Titles of what stands in a calendar, in one language, for where no page is drawn. */
export function datedTitles(locale: Locale): { name: string; of: (dated: Dated) => string } {
  // Every catalogue satisfies the English one's shape; the cast only forgets the letters of the texts.
  const t = createTranslator({ locale, messages: (locale === "fr" ? fr : en) as unknown as typeof en, namespace: "calendar" });
  return { name: t("feedName"), of: (dated) => t(`titles.${dated.layer}`, titleValues(dated, locale)) };
}
