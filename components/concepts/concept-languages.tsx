import { useLocale, useTranslations } from "next-intl";
import { PassageState } from "@/components/texts/passage";
import { languagesOf, type ConceptWords } from "@/domain/concepts/languages";

/** In which languages a concept can be read, and what a reader must know of each; nothing where it is theirs alone. */
export function ConceptLanguages({ words }: { words: ConceptWords }) {
  const t = useTranslations("concepts");
  const locale = useLocale();
  const languages = languagesOf(words);
  if (languages.every(({ language }) => language === locale)) return null;
  return (
    <div className="mb-5">
      {languages.map((one) => (
        <PassageState key={one.language} passage={one}>{one.missing.length > 0 && t("languages.missing", { parts: one.missing.map((part) => t(`parts.${part}`)).join(", ") })}</PassageState>
      ))}
    </div>
  );
}
