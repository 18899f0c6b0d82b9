import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { Fold } from "@/components/forms/fold";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { EvidenceFields } from "@/components/recommendations/evidence-fields";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { STRATEGY_USES } from "@/domain/follow-up/lists";
import type { ReportAsked } from "@/domain/recommendations/update-asked";
import { formatDate } from "@/domain/shared/dates";

/** What an authority does with a report: five choices, then send; more is folded away. */
export function ReportAsked({ report, token, name, submit }: { report: ReportAsked; token: string; name: string; submit: Submit }) {
  const t = useTranslations("updateAsks");
  const checkIns = useTranslations("checkIns");
  const locale = useLocale();
  const { reference, months, version, titleEn, titleFr, presentedOn, answeredOn, answeredByName } = report;
  return (
    <Section title={<><bdi dir="ltr">{reference}</bdi> · {t("report", { months })}</>}>
      <p className="max-w-reading break-words border-s-4 border-petrol-700 ps-4 font-serif text-h3"><Localised en={titleEn} fr={titleFr} /></p>
      {presentedOn && <p className="mt-2 text-table text-ink-2">{t("presented", { date: formatDate(presentedOn, locale) })}</p>}
      {answeredOn && <Notice tone="done" title={checkIns("partner.answeredBy", { name: answeredByName ?? "", date: formatDate(answeredOn, locale) })} />}
      <FormGate closed={answeredOn !== null}>
        <div className="mt-4">
          <Command submit={submit} hidden={{ token, version }} submitLabel={t("send")}>
            <Choices name="strategyUse" label={checkIns("partner.use")} options={STRATEGY_USES.map((value) => ({ value, label: checkIns(`strategyUses.${value}`) }))} />
            <TextArea name="note" label={checkIns("partner.note")} hint={checkIns("partner.noteHint")} rows={2} limit={4000} />
            <Fold label={t("proof")} names={["evidenceTitle", "evidenceUrl", "file", "contributionOf"]}><EvidenceFields fileHint={checkIns("partner.proofFileHint")} /></Fold>
            <TextField name="name" label={t("name")} autoComplete="name" width="medium" defaultValue={name} />
          </Command>
        </div>
      </FormGate>
    </Section>
  );
}
