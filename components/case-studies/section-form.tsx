import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { OriginalBeside } from "@/components/texts/original-beside";
import { TextFields, textHidden } from "@/components/texts/text-fields";
import { Localised } from "@/components/ui/localised";
import { Notice } from "@/components/ui/notice";
import type { CaseStudyFile } from "@/domain/case-studies/case-study";
import type { CaseStudySection } from "@/domain/case-studies/sections";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import type { LongText } from "@/domain/texts/passage";

type Props = { reference: string; section: CaseStudySection; text: LongText; language: string; file: CaseStudyFile; mayWrite: boolean; isOpen: boolean; submit: Submit };

/** A text in one language, written beside the marks that it may use and what each of them stands for. */
export function SectionForm({ reference, section, text, language, file, mayWrite, isOpen, submit }: Props) {
  const t = useTranslations("caseStudies");
  const withHeading = section === "opening";
  if (!mayWrite) return <Notice tone="waiting" title={t("onlyTeam")} />;
  return (
    <>
    {!isOpen && <Notice tone="waiting" title={t("notNow")} />}
    <FormGate closed={!isOpen}>
      <div className="grid items-start gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0">
          <OriginalBeside text={text} language={language}>
            <Command key={language} submit={submit} hidden={{ reference, section, ...textHidden(text, language), ...(withHeading ? {} : { heading: "" }) }} submitLabel={t("save")} cancel={{ href: `/actions/${reference}/case-study#${section}`, label: t("back") }}>
              <TextFields text={text} language={language} withHeading={withHeading} rows={withHeading ? 5 : 16} />
            </Command>
          </OriginalBeside>
        </div>
        <Marks file={file} />
      </div>
    </FormGate>
    </>
  );
}

function Marks({ file: { content: { facts } } }: { file: CaseStudyFile }) {
  const t = useTranslations("caseStudies");
  const names = useTranslations("characteristics.names");
  const lists = [
    { title: t("marksFigures"), marks: facts.contextFigures.map(({ number, text }) => ({ mark: `[^${number}]`, said: <Localised en={text.en} fr={text.fr} /> })) },
    { title: t("marksSeals"), marks: facts.characteristics.map(({ characteristic }) => ({ mark: `[C${CHARACTERISTICS.indexOf(characteristic) + 1}]`, said: names(characteristic) })) },
    { title: t("marksAdvice"), marks: facts.recommendations.map(({ number, text }) => ({ mark: `[R${number}]`, said: <Localised en={text.en} fr={text.fr} /> })) },
  ].filter(({ marks }) => marks.length > 0);
  return (
    <aside className="grid min-w-0 gap-4 text-table">
      <div><p className="font-semibold">{t("marksTitle")}</p><p className="max-w-reading text-ink-2">{t("marks")}</p></div>
      {lists.map(({ title, marks }) => <div key={title}><p className="font-semibold">{title}</p><dl>{marks.map(({ mark, said }) => <div key={mark} className="flex gap-3 border-t border-line py-1"><dt className="min-w-10 tabular-nums">{mark}</dt><dd className="min-w-0 break-words">{said}</dd></div>)}</dl></div>)}
    </aside>
  );
}
