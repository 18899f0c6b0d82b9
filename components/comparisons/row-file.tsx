import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { isAdvisable, type ComparisonLineDetail, type Institution } from "@/domain/comparisons/comparison";
import { pick } from "@/domain/shared/localised";
import { CitedArticle } from "./cited-article";
import { Remarks } from "./remarks";
import { RowFacts } from "./row-facts";
import { RowFields } from "./row-fields";
import { agreementText } from "./words";

type Props = {
  reference: string; detail: ComparisonLineDetail; institutions: readonly Institution[]; mayWrite: boolean; mayRemark: boolean; mayAdvise: boolean;
  submitRow: Submit; submitRemark: Submit; submitRemoval: Submit; submitRecommendation: Submit;
};

/** One row of the comparison with everything that hangs on it. */
export function RowFile({ reference, detail: { sheet, line, cited, remarks }, institutions, mayWrite, mayRemark, mayAdvise, ...submits }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const isWritable = mayWrite && sheet.state !== "approved";
  const at = { reference, rowId: line.id, version: line.version };
  return (
    <>
      <h2>{t("row.one", { instrument: pick(locale, sheet.shortEn, sheet.shortFr ?? sheet.shortEn).text, article: line.article })}</h2>
      <p className="mt-1 mb-4 text-ink-2"><Localised en={line.headingEn} fr={line.headingFr} /></p>
      {cited && <CitedArticle cited={cited} />}
      {isWritable
        ? <Command submit={submits.submitRow} hidden={at} submitLabel={t("row.save")}><RowFields line={line} institutions={institutions} /></Command>
        : <RowFacts line={line} institutions={institutions} />}
      <Section title={t("row.agreed")}>
        <p>{line.agreedOn ? agreementText(t, locale, { agreedBy: line.agreedBy, agreedOn: line.agreedOn }) : t("row.notAgreed")}</p>
        {line.agreedOn && isWritable && <p className="text-ink-2">{t("row.ends")}</p>}
      </Section>
      <Section title={t("row.advice")} id="advice">
        {line.recommendation !== null ? <p><a href={`/actions/${reference}/recommendations/${line.recommendation}`}>{t("grid.recommendation", { number: line.recommendation })}</a></p>
          : <><p className="mb-3 max-w-reading text-ink-2">{isAdvisable(line) ? t("row.adviceLead") : t("row.noAdvice")}</p>{mayAdvise && <Command submit={submits.submitRecommendation} hidden={at} submitLabel={t("grid.recommend")} quiet={!isAdvisable(line)} />}</>}
      </Section>
      <Section title={t("row.remarks")} id="remarks">
        <Remarks remarks={remarks} />
        {mayRemark && <div className="mt-4"><Command submit={submits.submitRemark} hidden={{ reference, rowId: line.id }} submitLabel={t("row.sendRemark")} quiet><TextArea name="text" label={t("row.remark")} hint={sheet.state === "drafting" ? t("row.remarkOwn") : t("row.remarkShared")} rows={3} limit={4000} /></Command></div>}
      </Section>
      {isWritable && !line.agreedOn && line.recommendation === null && remarks.length === 0 && <Section title={t("row.remove")}><p className="mb-3 text-ink-2">{t("row.removeLead")}</p><Command submit={submits.submitRemoval} hidden={at} submitLabel={t("row.remove")} quiet /></Section>}
    </>
  );
}
