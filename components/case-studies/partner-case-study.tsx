import { useLocale, useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { ClearForms } from "@/components/texts/clear-forms";
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
      {study.state === "with_authority" && <ClearForms noun="caseStudies" hidden={{ reference, version: study.version }} mayClear={mayClear} languages={languages.filter((language) => content.texts.some((text) => text.language === language && text.origin !== "written"))} signatories={signatories} submitClearance={submitClearance} submitChanges={submitChanges} />}
    </>
  );
}
