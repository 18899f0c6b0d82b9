import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { Signatory } from "@/domain/requests/signatory";

type Props = { hidden: { reference: string; version: number }; mayClear: boolean; signatories: readonly Signatory[]; submitClearance: Submit; submitChanges: Submit };

/** The authority's two answers to the final report, both a signatory's. */
export function ClearForms({ hidden, mayClear, signatories, submitClearance, submitChanges }: Props) {
  const t = useTranslations("reports");
  if (!mayClear) return <Notice tone="waiting" title={t("partner.onlySignatory")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>;
  return (
    <>
      <Section title={t("partner.clearTitle")}>
        <p className="mb-4 max-w-reading">{t("partner.clearText")}</p>
        <Command submit={submitClearance} hidden={hidden} submitLabel={t("moves.clear")} />
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
