import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import type { Transferable } from "@/domain/handovers/handover";
import { ItemFields } from "./item-fields";

/** To whom, what for, and what is handed over. */
export function SuggestionFields({ programmes, transferable }: { programmes: { value: string; label: string }[]; transferable: Transferable }) {
  const t = useTranslations("handovers");
  return (
    <>
      <SelectField name="programme" label={t("labels.programme")} options={programmes} />
      <TextArea name="purposeEn" label={t("labels.purposeEn")} hint={t("hints.purpose")} rows={4} limit={2000} lang="en" />
      <TextArea name="purposeFr" label={t("labels.purposeFr")} rows={4} limit={2000} lang="fr" />
      <p className="mb-4 max-w-reading text-ink-2">{t("fieldsLater")}</p>
      <ItemFields transferable={transferable} />
    </>
  );
}
