import { useTranslations } from "next-intl";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { SIGNAL_KINDS } from "@/domain/follow-up/lists";
import { ProofFields } from "./proof-fields";

/** A sign of uptake and what proves it. */
export function SignalFields() {
  const t = useTranslations("checkIns");
  return (
    <>
      <SelectField name="kind" label={t("labels.kind")} options={SIGNAL_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <TextArea name="textEn" label={t("labels.textEn")} rows={4} limit={2000} lang="en" />
      <TextArea name="textFr" label={t("labels.textFr")} hint={t("hints.textFr")} rows={4} limit={2000} lang="fr" />
      <DateField name="seenOn" label={t("labels.seenOn")} hint={t("hints.seenOn")} partial />
      <ProofFields words={{ title: t("labels.evidenceTitle"), titleHint: t("hints.evidenceTitle"), url: t("labels.evidenceUrl"), file: t("labels.file"), fileHint: t("hints.file") }} />
      <TextField name="contributionOf" label={t("labels.contributionOf")} hint={t("hints.contributionOf")} />
    </>
  );
}
