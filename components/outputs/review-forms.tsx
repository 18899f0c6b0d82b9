import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FileField } from "@/components/forms/file-field";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { CHECKLIST_FILES } from "@/domain/documents/media-type";
import { languageName } from "@/domain/experts/expert";
import { languagesOf, sentVersion, type OutputDetail, type SentSection } from "@/domain/outputs/output";
import type { Signatory } from "@/domain/requests/signatory";

type Props = {
  hidden: { reference: string; number: number; version: number };
  output: OutputDetail;
  sections: readonly SentSection[];
  mayValidate: boolean;
  signatories: readonly Signatory[];
  submitValidation: Submit;
  submitChanges: Submit;
};

/** The authority's two answers to a version as a whole: validate it (a signatory), or give it back with what should change. */
export function ReviewForms({ hidden, output, sections, mayValidate, signatories, submitValidation, submitChanges }: Props) {
  const t = useTranslations("outputs");
  const reviews = useTranslations("reviews");
  const changes = sections.filter(({ views }) => views.some(({ view }) => view === "changes")).length;
  return (
    <>
      <Section title={t("partner.validateTitle")}>
        {changes > 0 && <Notice tone="waiting" title={reviews("views.changesAsked", { count: changes })}><p>{reviews("views.changesAskedText")}</p></Notice>}
        {changes === 0 && mayValidate && (
          <>
            <p className="mb-4 max-w-reading">{t("partner.validateText")}</p>
            <Command submit={submitValidation} hidden={hidden} submitLabel={t("moves.validate")}>
              <LanguageRead output={output} />
              <TextArea name="comment" label={t("labels.comment")} hint={t("hints.comment")} rows={3} limit={4000} />
            </Command>
          </>
        )}
        {changes === 0 && !mayValidate && <Notice tone="waiting" title={t("partner.onlySignatory")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>}
      </Section>
      <Section title={t("partner.changesTitle")}>
        <p className="mb-4 max-w-reading">{t("partner.changesText")}</p>
        <Command submit={submitChanges} hidden={hidden} submitLabel={t("moves.giveBack")} quiet>
          <TextArea name="reason" label={t("labels.changes")} hint={t("hints.changes")} rows={5} limit={2000} />
          <FileField name="checklist" label={reviews("giveBack.checklist")} hint={reviews("giveBack.checklistHint")} accept={CHECKLIST_FILES} />
        </Command>
      </Section>
    </>
  );
}

/** Which language version is validated; asked where there is more than one. */
function LanguageRead({ output }: { output: OutputDetail }) {
  const t = useTranslations("reviews.validate");
  const locale = useLocale();
  const sent = sentVersion(output.versions);
  const languages = sent ? languagesOf(sent) : [];
  if (languages.length < 2) return null;
  return <SelectField name="language" label={t("language")} hint={t("languageHint")} options={languages.map((value) => ({ value, label: languageName(value, locale) }))} defaultValue={languages[0]} />;
}
