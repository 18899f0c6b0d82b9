import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { NumberField } from "@/components/forms/number-field";
import { TextArea } from "@/components/forms/text-area";
import type { BriefLine } from "@/domain/briefs/brief";
import { LINE_KINDS, MOST_LINE, type BriefLanguage } from "@/domain/briefs/lists";

/** A line for the briefs: what it is, where it stands, and how it would be said. */
export function LineFields({ language, line }: { language: BriefLanguage; line?: BriefLine }) {
  const t = useTranslations("briefs");
  return (
    <>
      <Choices name="kind" label={t("staff.labels.kind")} options={LINE_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} defaultValue={line?.kind ?? "say"} />
      <TextArea name="text" label={t("staff.labels.text")} hint={t("staff.hints.text")} rows={3} limit={MOST_LINE} lang={language} defaultValue={line?.text} />
      <NumberField name="position" label={t("staff.labels.position")} defaultValue={line?.position ?? 1} />
    </>
  );
}
