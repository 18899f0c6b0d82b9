import { useTranslations } from "next-intl";
import type { Submit } from "@/components/forms/form-state";
import { LanguageLinks } from "@/components/texts/language-links";
import { PassageState } from "@/components/texts/passage";
import { TextChecks } from "@/components/texts/text-checks";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { CaseStudyFile } from "@/domain/case-studies/case-study";
import { CASE_STUDY_SECTIONS } from "@/domain/case-studies/sections";
import { directionOf } from "@/domain/texts/lists";

type Props = { reference: string; file: CaseStudyFile; isOpen: boolean; mayCheck: boolean; submitCheck: Submit };

/** Every text in its languages: how it reads, how it came to be, and the ways to write, translate and check it. */
export function SectionList({ reference, file: { texts }, isOpen, mayCheck, submitCheck }: Props) {
  const t = useTranslations("caseStudies");
  return CASE_STUDY_SECTIONS.map((section) => {
    const text = texts[section] ?? [];
    const path = `/actions/${reference}/case-study/sections/${section}`;
    return (
      <Section key={section} id={section} title={t(`sections.${section}`)}>
        {text.length === 0 && <p className="text-ink-2">{t(`sectionHints.${section}`)}</p>}
        <div className="grid gap-x-10 gap-y-4 xl:grid-cols-2">
          {text.map((passage) => (
            <div key={passage.id} lang={passage.language} dir={directionOf(passage.language)} className="min-w-0 max-w-reading">
              {passage.heading && <p className="font-serif text-h3 font-semibold">{passage.heading}</p>}
              <p className="whitespace-pre-wrap break-words">{passage.body}</p>
              <PassageState passage={passage} />
            </div>
          ))}
        </div>
        {mayCheck && isOpen && <TextChecks text={text} hidden={{ reference }} submit={submitCheck} />}
        {isOpen && (text.length > 0 ? <LanguageLinks languages={text.map(({ language }) => language)} path={path} /> : <p className="mt-2"><LinkButton quiet href={path}>{t("write")}</LinkButton></p>)}
      </Section>
    );
  });
}
