import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { OriginalBeside } from "@/components/texts/original-beside";
import { TextFields, textHidden } from "@/components/texts/text-fields";
import { Notice } from "@/components/ui/notice";
import type { ReportDocument } from "@/domain/reports/document";
import type { FinalReport, Prefill } from "@/domain/reports/report";
import type { ReportSection } from "@/domain/reports/sections";
import type { LongText } from "@/domain/texts/passage";
import type { Medium } from "./blocks";
import { FromTheRecord } from "./report-part";

type Props = {
  reference: string; section: ReportSection; text: LongText; language: string; prefill: Prefill | null; report: FinalReport | null; document: ReportDocument; medium: Medium; mayWrite: boolean; isOpen: boolean; submit: Submit;
};

/** One section in one language, written beside what the record says; an empty one begins with the words that the record already holds. */
export function SectionForm({ reference, section, text, language, prefill, report, document, medium, mayWrite, isOpen, submit }: Props) {
  const t = useTranslations("reports");
  const part = document.parts.find((one) => one.section === section)!;
  // Words in a language that is not the one being written would pass for an original in the wrong one.
  const draft = prefill && (prefill.language === null || prefill.language === language) ? prefill.text : "";
  return (
    <>
      {!mayWrite && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayWrite && !isOpen && <Notice tone="waiting" title={report ? t("cannotWrite", { state: t(`states.${report.state}`) }) : t("notYet")} />}
      {report?.state === "returned" && <Notice tone="overdue" title={t("returned")}><p dir="auto" className="whitespace-pre-wrap break-words">{report.returnReason}</p></Notice>}
      {mayWrite && (
        <FormGate closed={!isOpen}>
          {draft && <Notice tone="draft" title={t("prefilled", { sources: t(`sources.${prefill!.source}`) })} />}
          <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <div className="min-w-0"><OriginalBeside text={text} language={language}>
              <Command key={language} submit={submit} hidden={{ reference, section, ...textHidden(text, language) }} submitLabel={t("save")} cancel={{ href: `/actions/${reference}/report#${section}`, label: t("back") }}><TextFields text={text} language={language} draft={draft} /></Command>
            </OriginalBeside></div>
            <aside className="grid min-w-0 gap-5">
              {part.facts.length > 0 && <FromTheRecord report={document} part={part} medium={medium} />}
              <div><p className="font-semibold">{t("referencesTitle")}</p><p className="max-w-reading text-table text-ink-2">{t("references")}</p></div>
            </aside>
          </div>
        </FormGate>
      )}
    </>
  );
}
