import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Chip } from "@/components/ui/chip";
import { Notice } from "@/components/ui/notice";
import type { Tone } from "@/components/ui/tone";
import { VisibilityChecks } from "@/components/visibility/visibility-checks";
import { VisibilityFields } from "@/components/visibility/visibility-fields";
import { draftPath, type CaseStudyFile, type CaseStudyHead } from "@/domain/case-studies/case-study";
import { sendingNeeds } from "@/domain/case-studies/content";
import type { CaseStudyState } from "@/domain/case-studies/lifecycle";
import { CASE_STUDY_SECTIONS, PUBLISHED_LANGUAGES } from "@/domain/case-studies/sections";
import { languageName } from "@/domain/experts/expert";
import { formatDate } from "@/domain/shared/dates";
import { isVisible } from "@/domain/visibility/visibility";

type Programme = { fundingLineEn: string | null; fundingLineFr: string | null } | undefined;
type Props = { reference: string; file: CaseStudyFile; mayWrite: boolean; isOpen: boolean; programme: Programme; submits: Record<"draft" | "send" | "visibility" | "publish" | "reopen", Submit> };

const TONES: Record<CaseStudyState, Tone> = { drafting: "draft", with_authority: "waiting", cleared: "progress", published: "done", withdrawn: "suspended" };

/** Where it stands, and the one step that comes next. */
export function CaseStudyMoves({ reference, file, mayWrite, isOpen, programme, submits }: Props) {
  const t = useTranslations("caseStudies");
  const locale = useLocale();
  const { study, texts } = file;
  const hasOpenText = CASE_STUDY_SECTIONS.some((section) => !texts[section]);
  return (
    <div className="grid gap-4">
      {study ? <p><Chip tone={TONES[study.state]}>{t(`states.${study.state}`)}</Chip> {study.clearedOn && study.clearedByName && t("clearedBy", { date: formatDate(study.clearedOn, locale), name: study.clearedByName, languages: study.clearedLanguages.map((one) => languageName(one, locale)).join(", ") })}</p> : <p className="text-ink-2">{t("none")}</p>}
      {study?.changesAsked && <Notice tone="overdue" title={t("changesAsked")}><p dir="auto" className="whitespace-pre-wrap break-words">{study.changesAsked}</p></Notice>}
      {study && <p>{t("previewLead")} {PUBLISHED_LANGUAGES.map((language) => <a key={language} href={draftPath(language, reference)} className="me-4">{t("previewIn", { language: languageName(language, locale) })}</a>)}</p>}
      {isOpen && mayWrite && hasOpenText && (
        <Command submit={submits.draft} hidden={{ reference }} submitLabel={t("draft")} quiet={study !== null}>
          <p className="max-w-reading">{t("draftLead")}</p>
          <Choices name="language" label={t("draftIn")} options={PUBLISHED_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) }))} defaultValue={locale === "fr" ? "fr" : "en"} />
        </Command>
      )}
      {study && mayWrite && <NextStep reference={reference} study={study} file={file} programme={programme} submits={submits} />}
    </div>
  );
}

function NextStep({ reference, study, file, programme, submits }: Pick<Props, "reference" | "file" | "programme" | "submits"> & { study: CaseStudyHead }) {
  const t = useTranslations("caseStudies");
  const hidden = { reference, version: study.version };
  const reopen = <div><p className="mb-2 max-w-reading text-ink-2">{t("reopenLead")}</p><Command submit={submits.reopen} hidden={hidden} submitLabel={t("moves.reopen")} quiet /></div>;
  if (study.state === "drafting") return <Sending hidden={hidden} file={file} submitSend={submits.send} />;
  if (study.state === "with_authority") return <><Notice tone="waiting" title={t("waiting")} />{reopen}</>;
  if (study.state !== "cleared") return reopen;
  const isChecked = file.sentNumber !== null && isVisible(file.checks[0], file.sentNumber);
  return (
    <>
      <section aria-label={t("visibility")}>
        <h3 className="mb-1">{t("visibility")}</h3>
        {file.checks.length > 0 && <VisibilityChecks checks={file.checks} version={file.sentNumber ?? 0} />}
        {!isChecked && <Command submit={submits.visibility} hidden={{ reference }} submitLabel={t("checkVisibility")}><p className="max-w-reading">{t("visibilityLead")}</p><VisibilityFields programme={programme} /></Command>}
      </section>
      {isChecked && <div><p className="mb-2 max-w-reading">{t("publishLead")}</p><Command submit={submits.publish} hidden={hidden} submitLabel={t("moves.publish")} /></div>}
      {reopen}
    </>
  );
}

function Sending({ hidden, file: { content }, submitSend }: { hidden: { reference: string; version: number }; file: CaseStudyFile; submitSend: Submit }) {
  const t = useTranslations("caseStudies");
  const { met, missing } = sendingNeeds(content);
  const open = Object.entries(met).filter(([, isMet]) => !isMet).map(([need]) => ({ need, ...missing(need) }));
  if (open.length === 0) return <div><p className="mb-2 max-w-reading text-ink-2">{t("sendLead")}</p><Command submit={submitSend} hidden={hidden} submitLabel={t("moves.send")} /></div>;
  return <Notice tone="draft" title={t("beforeSending")}><ul className="list-disc ps-5">{open.map(({ need, href, values }) => <li key={need}>{need === "sealsProven" ? <a href={href}>{t(`needs.${need}`, values)}</a> : t(`needs.${need}` as "needs.textsChecked", values)}</li>)}</ul></Notice>;
}
