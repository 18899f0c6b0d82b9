import { useLocale, useTranslations } from "next-intl";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Signatories } from "@/components/people/signatories";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { draftPath, publicPath, type CaseStudyHead } from "@/domain/case-studies/case-study";
import { wholeLanguages, type CaseStudyContent } from "@/domain/case-studies/content";
import { isPublishedLanguage } from "@/domain/case-studies/sections";
import { languageName } from "@/domain/experts/expert";
import type { Signatory } from "@/domain/requests/signatory";

type Props = { reference: string; file: { study: CaseStudyHead; content: CaseStudyContent; isPublic: boolean }; mayClear: boolean; signatories: readonly Signatory[]; submitClearance: Submit; submitChanges: Submit };

/** What the authority is asked to read, in each language as a page of its own, and its two answers. While it is being changed there is nothing to read. */
export function PartnerCaseStudy({ reference, file: { study, content, isPublic }, mayClear, signatories, submitClearance, submitChanges }: Props) {
  const t = useTranslations("caseStudies.partner");
  const locale = useLocale();
  const languages = wholeLanguages(content).filter(isPublishedLanguage);
  const inPublic = isPublic && <Section title={t("link")}><p className="max-w-reading">{t("published")}</p><ul>{study.clearedLanguages.filter(isPublishedLanguage).map((language) => <li key={language}><a href={publicPath(language, reference)} className="inline-flex min-h-11 items-center">{t("readIn", { language: languageName(language, locale) })}</a></li>)}</ul></Section>;
  if (study.state === "drafting") return <><Notice tone="progress" title={t("workedOn")}>{study.changesAsked && <p dir="auto" className="whitespace-pre-wrap break-words">{study.changesAsked}</p>}</Notice>{inPublic}</>;
  return (
    <>
      {study.state === "with_authority" && <p className="mb-4 max-w-reading">{t("lead")}</p>}
      <Section title={t("read")}><ul>{languages.map((language) => <li key={language}><a href={draftPath(language, reference)} className="inline-flex min-h-11 items-center">{t("readIn", { language: languageName(language, locale) })}</a></li>)}</ul></Section>
      {inPublic}
      {study.state === "with_authority" && <Answer hidden={{ reference, version: study.version }} mayClear={mayClear} translations={languages.filter((language) => content.texts.some((text) => text.language === language && text.origin !== "written"))} signatories={signatories} submitClearance={submitClearance} submitChanges={submitChanges} />}
    </>
  );
}

function Answer({ hidden, mayClear, translations, signatories, submitClearance, submitChanges }: Pick<Props, "mayClear" | "signatories" | "submitClearance" | "submitChanges"> & { hidden: { reference: string; version: number }; translations: readonly string[] }) {
  const t = useTranslations("caseStudies");
  const locale = useLocale();
  if (!mayClear) return <Notice tone="waiting" title={t("partner.onlySignatory")}><Signatories people={signatories} ask={t("partner.signatories")} none={t("partner.noSignatory")} /></Notice>;
  return (
    <>
      <Section title={t("partner.clearTitle")}>
        <p className="mb-4 max-w-reading">{t("partner.clearText")}</p>
        <Command submit={submitClearance} hidden={hidden} submitLabel={t("moves.clear")}>
          {translations.length > 0 && <Checkboxes name="languages" label={t("partner.languages")} hint={t("partner.languagesHint")} options={translations.map((value) => ({ value, label: languageName(value, locale) }))} />}
        </Command>
      </Section>
      <Section title={t("partner.changesTitle")}>
        <p className="mb-4 max-w-reading">{t("partner.changesText")}</p>
        <Command submit={submitChanges} hidden={hidden} submitLabel={t("moves.giveBack")} quiet><TextArea name="reason" label={t("labels.changes")} hint={t("partner.changesHint")} rows={5} limit={2000} /></Command>
      </Section>
    </>
  );
}
