import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import type { Difference } from "@/domain/reports/differences";
import { useDifferenceWords } from "./difference-words";

/** What the report says, what it should say, and why; filled in from a difference where one led here. */
export function CorrectionForm({ reference, difference, submit }: { reference: string; difference: Difference | undefined; submit: Submit }) {
  const t = useTranslations("reports.later");
  const common = useTranslations("common");
  const words = useDifferenceWords();
  const said = (value: unknown) => (difference ? common("labelled", { label: words.what(difference), value: words.value(difference, value) }) : undefined);
  return (
    <Command submit={submit} hidden={{ reference, differenceKey: difference?.key }} submitLabel={t("save")} cancel={{ href: `/actions/${reference}/report`, label: t("back") }}>
      <TextArea name="said" label={t("labels.said")} defaultValue={said(difference?.before)} rows={2} limit={2000} />
      <TextArea name="corrected" label={t("labels.corrected")} defaultValue={said(difference?.after)} rows={2} limit={2000} />
      <TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} />
    </Command>
  );
}
