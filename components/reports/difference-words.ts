import { useLocale, useTranslations } from "next-intl";
import { valueText } from "@/components/history/value-text";
import type { Difference } from "@/domain/reports/differences";
import { pick } from "@/domain/shared/localised";

/** How a difference is said: what it is about, and a value in the words of the reader’s language. */
export function useDifferenceWords() {
  const every = useTranslations();
  const t = useTranslations("reports.later");
  const fields = useTranslations("fields");
  const figures = useTranslations("reportDocument.figures");
  const locale = useLocale();
  return {
    what: ({ noun, row, field }: Difference) => {
      if (noun === "figures") return figures(row as never);
      return [t(`nouns.${noun}`, { number: row ?? "" }), field && (fields.has(field as never) ? fields(field as never) : field)].filter(Boolean).join(": ");
    },
    value: ({ noun, field }: Difference, value: unknown): string => {
      if (isNothing(value)) return t("nothing");
      if (isPair(value)) return pick(locale, value.en, value.fr).text;
      if (Array.isArray(value) && value.every((one) => typeof one === "object")) return t("rows", { count: value.length });
      if (field === null) return typeof value === "object" ? t("whole") : String(value);
      const text = Array.isArray(value) ? value.map(String).join(", ") : String(value);
      return valueText(text, { field, subjectTable: noun === "checkIns" ? "check_ins" : noun, locale, t: every as never });
    },
  };
}

const isNothing = (value: unknown) => value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
const isPair = (value: unknown): value is { en: string; fr: string | null } => typeof value === "object" && value !== null && "en" in value && "fr" in value;
