import { useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { OutputDetail } from "@/domain/outputs/output";
import type { Signatory } from "@/domain/requests/signatory";
import { OutputFacts } from "./output-facts";
import { ReviewForms } from "./review-forms";
import { ReviewList } from "./review-list";
import { SharedVersions } from "./shared-versions";

type Props = { reference: string; output: OutputDetail; mayValidate: boolean; mayReturn: boolean; signatories: readonly Signatory[]; submitValidation: Submit; submitChanges: Submit };

/** An output as its authority meets it: read it, answer it, see what was answered. */
export function PartnerOutput({ reference, output, mayValidate, mayReturn, signatories, submitValidation, submitChanges }: Props) {
  const t = useTranslations("outputs");
  const isWaiting = output.state === "in_review";
  return (
    <>
      {output.state === "returned" ? <Notice tone="progress" title={t("partner.workedOn")}><p>{t("partner.workedOnText")}</p><p dir="auto" className="mt-2 whitespace-pre-wrap break-words">{output.returnReason}</p></Notice> : <OutputFacts output={output} />}
      <Section title={t("partner.read")}>
        {isWaiting && <p className="mb-4 max-w-reading">{t("partner.readLead")}</p>}
        <SharedVersions versions={output.versions} />
      </Section>
      {isWaiting && mayReturn && <ReviewForms hidden={{ reference, number: output.number, version: output.version }} mayValidate={mayValidate} signatories={signatories} submitValidation={submitValidation} submitChanges={submitChanges} />}
      {output.reviews.length > 0 && <Section title={t("partner.history")}><ReviewList reviews={output.reviews} stack /></Section>}
    </>
  );
}
