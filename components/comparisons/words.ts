import type { useTranslations } from "next-intl";
import { countryName } from "@/domain/countries/list";
import type { ComparisonSheet } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Named = Pick<ComparisonSheet, "shortEn" | "shortFr" | "country">;

/** What a sheet is called: its instrument, and the country where an Action compares the law of several. */
export function sheetName(t: ReturnType<typeof useTranslations<"comparisons">>, locale: string, sheet: Named, all: readonly Named[]): string {
  const instrument = pick(locale, sheet.shortEn, sheet.shortFr ?? sheet.shortEn).text;
  return new Set(all.map(({ country }) => country)).size > 1 ? t("sheets.name", { instrument, country: countryName(sheet.country, locale) }) : instrument;
}

/** Who agreed and when, in a line. */
export function agreementText(t: ReturnType<typeof useTranslations<"comparisons">>, locale: string, { agreedBy, agreedOn }: { agreedBy: string | null; agreedOn: string }): string {
  return t("row.agreedBy", { by: agreedBy ?? "", date: formatDate(agreedOn, locale) });
}
