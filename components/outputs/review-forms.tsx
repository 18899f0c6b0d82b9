import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Signatory } from "@/domain/requests/signatory";

type Props = {
  hidden: { reference: string; number: number; version: number };
  mayValidate: boolean;
  signatories: readonly Signatory[];
  submitValidation: Submit;
  submitChanges: Submit;
};

/** The authority's two answers to an output: validate it (a signatory), or ask for changes. */
export function ReviewForms({ hidden, mayValidate, signatories, submitValidation, submitChanges }: Props) {
  const t = useTranslations("outputs");
  return (
    <>
      <Section title={t("partner.validateTitle")}>
        {mayValidate ? (
          <>
            <p className="mb-4 max-w-reading">{t("partner.validateText")}</p>
            <Command submit={submitValidation} hidden={hidden} submitLabel={t("moves.validate")}>
              <TextArea name="comment" label={t("labels.comment")} hint={t("hints.comment")} rows={3} limit={4000} />
            </Command>
          </>
        ) : (
          <Notice tone="waiting" title={t("partner.onlySignatory")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>
        )}
      </Section>
      <Section title={t("partner.changesTitle")}>
        <p className="mb-4 max-w-reading">{t("partner.changesText")}</p>
        <Command submit={submitChanges} hidden={hidden} submitLabel={t("moves.giveBack")} quiet>
          <TextArea name="reason" label={t("labels.changes")} hint={t("hints.changes")} rows={5} limit={2000} />
        </Command>
      </Section>
    </>
  );
}
