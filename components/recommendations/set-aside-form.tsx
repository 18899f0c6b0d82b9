import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";

/** A signatory's later change of mind, kept out of the way of the usual update. */
export function SetAsideForm({ hidden, submit }: { hidden: { reference: string; number: number; version: number }; submit: Submit }) {
  const t = useTranslations("recommendations");
  return (
    <Command folded={t("partner.setAsideTitle")} submit={submit} hidden={{ ...hidden, answer: "setAside" }} submitLabel={t("partner.setAsideSubmit")} quiet>
      <TextArea name="reason" label={t("labels.reason")} rows={4} limit={2000} />
    </Command>
  );
}
