import { useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { OutputDetail, SentText } from "@/domain/outputs/output";
import type { Signatory } from "@/domain/requests/signatory";
import { OutputFacts } from "./output-facts";
import { ReviewForms } from "./review-forms";
import { ReviewList } from "./review-list";
import { OpenRound, RoundList } from "./round-list";
import { SectionTasks } from "./section-tasks";
import { SharedVersions } from "./shared-versions";

type Props = { reference: string; output: OutputDetail; sent: SentText | undefined; organisationId: string; may: { validate: boolean; answer: boolean }; signatories: readonly Signatory[]; submitValidation: Submit; submitChanges: Submit };

/** An output as its authority meets it: read it, answer section by section and as a whole, see what was answered. */
export function PartnerOutput({ reference, output, sent, organisationId, may, signatories, submitValidation, submitChanges }: Props) {
  const t = useTranslations("outputs");
  const rounds = useTranslations("reviews.rounds");
  const isWaiting = output.state === "in_review";
  const open = output.rounds.find(({ answeredOn }) => answeredOn === null);
  const sections = sent?.sections ?? [];
  return (
    <>
      {open ? <Notice tone="progress" title={t("partner.workedOn")}><p>{t("partner.workedOnText")}</p></Notice> : <OutputFacts output={output} />}
      {open && <OpenRound round={open} places={sections} title={rounds("title")} />}
      <Section title={t("partner.read")}>
        {isWaiting && <p className="mb-4 max-w-reading">{t("partner.readLead")}</p>}
        <SharedVersions at={{ reference, number: output.number }} versions={output.versions} />
      </Section>
      {sections.length > 0 && <SectionTasks at={`/partner/actions/${reference}/outputs/${output.number}`} sections={sections} organisationId={organisationId} isOpen={isWaiting} />}
      {isWaiting && may.answer && <ReviewForms hidden={{ reference, number: output.number, version: output.version }} output={output} sections={sections} mayValidate={may.validate} signatories={signatories} submitValidation={submitValidation} submitChanges={submitChanges} />}
      {output.reviews.length > 0 && <Section title={t("partner.history")}><ReviewList reviews={output.reviews} stack /></Section>}
      {output.rounds.length > 0 && <Section title={rounds("title")}><RoundList rounds={output.rounds} places={sections} /></Section>}
    </>
  );
}
