import { useTranslations } from "next-intl";
import { TextArea } from "@/components/forms/text-area";
import { CONCEPT_PARTS, type ConceptParts } from "@/domain/concepts/parts";

/** The parts of the concept to be written; an empty line begins a new paragraph. */
export function ConceptFields({ parts }: { parts: ConceptParts | undefined }) {
  const t = useTranslations("concepts");
  return CONCEPT_PARTS.map((part) => <TextArea key={part} name={part} label={t(`parts.${part}`)} hint={t(`hints.${part}`)} defaultValue={parts?.[part]} rows={part === "purpose" || part === "approach" ? 6 : 4} limit={10_000} />);
}
