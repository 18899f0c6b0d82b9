import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { languagesOf, type ConceptWords } from "@/domain/concepts/languages";
import { languageName } from "@/domain/experts/expert";

type Props = { words: ConceptWords; /** Staff also see translations that the authority was not shown: only those that a second person has read can be meant. */ isStaff?: boolean };

/** Which translations are accepted beside the original, which always is; nothing where there are none. */
export function AcceptedLanguages({ words, isStaff }: Props) {
  const t = useTranslations("concepts.languages");
  const locale = useLocale();
  const translations = languagesOf(words).filter(({ origin, review }) => origin !== "written" && (!isStaff || review !== null));
  if (translations.length === 0) return null;
  return <Checkboxes name="languages" label={t("accepted")} hint={t("acceptedHint")} options={translations.map(({ language }) => ({ value: language, label: languageName(language, locale) }))} />;
}
