import { useLocale, useTranslations } from "next-intl";
import type { LongText } from "@/domain/texts/passage";
import { languageName } from "@/domain/experts/expert";

/** Which words an answer is about: the original, which nobody may change once it is answered. Nothing for a reader who sees no versions. */
export function AnsweredWords({ text: [original] }: { text: LongText }) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  if (!original) return null;
  return <span className="block text-table text-ink-2">{t("answeredWords", { number: original.number, language: languageName(original.language, locale) })}</span>;
}
