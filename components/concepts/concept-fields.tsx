import { useTranslations } from "next-intl";
import { LanguageField } from "@/components/documents/language-field";
import { TextArea } from "@/components/forms/text-area";
import { CONCEPT_PARTS, MOST_OF_PART, rowsOf, type ConceptParts } from "@/domain/concepts/parts";
import { directionOf } from "@/domain/texts/lists";

/** The parts of the concept to be written; an empty line begins a new paragraph. The language is chosen once, when it is begun. */
export function ConceptFields({ parts, language }: { parts: ConceptParts | undefined; language: string | undefined }) {
  const t = useTranslations("concepts");
  const marked = language ? { lang: language, dir: directionOf(language) } : {};
  return (
    <>
      {!language && <LanguageField label={t("languages.written")} />}
      {CONCEPT_PARTS.map((part) => <TextArea key={part} name={part} label={t(`parts.${part}`)} hint={t(`hints.${part}`)} defaultValue={parts?.[part]} rows={rowsOf(part)} limit={MOST_OF_PART} {...marked} />)}
    </>
  );
}
