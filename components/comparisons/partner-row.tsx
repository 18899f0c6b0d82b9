import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import { isAgreeable, type ComparisonLineDetail, type Institution } from "@/domain/comparisons/comparison";
import { CitedArticle } from "./cited-article";
import { Remarks } from "./remarks";
import { RowFacts } from "./row-facts";
import { agreementText } from "./words";

type Props = { reference: string; detail: ComparisonLineDetail; institutions: readonly Institution[]; mayRemark: boolean; mayAgree: boolean; submitPartnerRemark: Submit; submitPartnerAgreement: Submit };

/** One article as its authority meets it: read it, remark on it, agree. */
export function PartnerRow({ reference, detail: { sheet, line, cited, remarks }, institutions, mayRemark, mayAgree, submitPartnerRemark, submitPartnerAgreement }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const isOpen = sheet.state === "shared";
  return (
    <>
      {cited && <CitedArticle cited={cited} />}
      <RowFacts line={line} institutions={institutions} />
      <Section title={t("row.remarks")} id="remarks">
        <Remarks remarks={remarks} />
        {mayRemark && <div className="mt-4"><Command submit={submitPartnerRemark} hidden={{ reference, rowId: line.id }} submitLabel={t("row.sendRemark")}><TextArea name="text" label={t("row.remark")} rows={4} limit={4000} /></Command></div>}
      </Section>
      <Section title={t("row.agreed")}>
        {line.agreedOn ? <p>{agreementText(t, locale, { agreedBy: line.agreedBy, agreedOn: line.agreedOn })}</p> : !isAgreeable(line) ? <p>{t("partner.notAgreeable")}</p> : !mayAgree ? <p>{t("partner.signatory")}</p>
          : isOpen && <><p className="mb-4">{t("partner.agreeLead")}</p><Command submit={submitPartnerAgreement} hidden={{ reference, number: sheet.number, "rows[]": `${line.id}.${line.version}` }} submitLabel={t("partner.agree")} /></>}
      </Section>
    </>
  );
}
