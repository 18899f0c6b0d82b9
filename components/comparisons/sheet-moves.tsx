import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Section } from "@/components/ui/section";
import type { ComparisonSheet } from "@/domain/comparisons/comparison";
import type { ListedArticle } from "@/domain/instruments/article-list";
import { pick } from "@/domain/shared/localised";

type Props = { reference: string; sheet: ComparisonSheet; articles: readonly ListedArticle[]; submitShare: Submit; submitTakeBack: Submit; submitApproval: Submit; submitReopening: Submit; submitNewRow: Submit };

/** What can be done with a sheet as a whole, from the state it is in. */
export function SheetMoves({ reference, sheet, articles, submitShare, submitTakeBack, submitApproval, submitReopening, submitNewRow }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const hidden = { reference, number: sheet.number, version: sheet.version };
  const lead = (text: string) => <p className="mb-4 max-w-reading text-ink-2">{text}</p>;
  return (
    <>
      {sheet.state === "drafting" && <Section title={t("moves.share")}>{lead(t("sheet.shareLead"))}<Command submit={submitShare} hidden={hidden} submitLabel={t("moves.share")} /></Section>}
      {sheet.state === "shared" && (
        <>
          <Section title={t("moves.approve")}>{lead(t("sheet.approveLead"))}<Command submit={submitApproval} hidden={hidden} submitLabel={t("moves.approve")}><TextField name="onBehalfOf" label={t("sheet.onBehalfOf")} hint={t("sheet.onBehalfOfHint")} /></Command></Section>
          <Section title={t("moves.takeBack")}>{lead(t("sheet.takeBackLead"))}<Command submit={submitTakeBack} hidden={hidden} submitLabel={t("moves.takeBack")} quiet /></Section>
        </>
      )}
      {sheet.state === "approved"
        ? <Section title={t("moves.reopen")}>{lead(t("sheet.reopenLead"))}<Command submit={submitReopening} hidden={hidden} submitLabel={t("moves.reopen")} quiet><TextArea name="reason" label={t("sheet.reason")} rows={3} limit={2000} /></Command></Section>
        : (
          <Section title={t("sheet.addRow")} id="add">
            {lead(t("sheet.addRowLead"))}
            <Command submit={submitNewRow} hidden={{ reference, number: sheet.number }} submitLabel={t("sheet.addRow")} quiet>
              <SelectField name="article" label={t("sheet.article")} options={articles.map(({ number, headingEn, headingFr }) => ({ value: number, label: `${number}. ${pick(locale, headingEn, headingFr).text}` }))} />
              <TextArea name="provision" label={t("columns.provision")} hint={t("hints.provision")} rows={2} />
            </Command>
          </Section>
        )}
    </>
  );
}
