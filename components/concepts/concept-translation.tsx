import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { PassageState } from "@/components/texts/passage";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { ConceptDetail } from "@/domain/concepts/concept-detail";
import { languagesOf, wordsIn } from "@/domain/concepts/languages";
import { CONCEPT_PARTS, MOST_OF_PART, paragraphsOf, rowsOf } from "@/domain/concepts/parts";
import { languageName } from "@/domain/experts/expert";
import { directionOf, TEXT_ORIGINS } from "@/domain/texts/lists";

type Props = { reference: string; concept: ConceptDetail; language: string; mayWrite: boolean; submits: { translate: Submit; check: Submit } };

/** The concept in another language: each part beside the original, then the word of a second person who has read it. */
export function ConceptTranslation({ reference, concept, language, mayWrite, submits }: Props) {
  const t = useTranslations("concepts.languages");
  const texts = useTranslations("texts");
  const locale = useLocale();
  const standing = languagesOf(concept.words).find((one) => one.language === language);
  const hidden = { reference, language, version: standing?.read ?? 0 };
  return (
    <>
      <p className="font-semibold">{languageName(language, locale)}</p>
      {standing && <div className="mb-4"><PassageState passage={standing} /></div>}
      {!mayWrite && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayWrite && (
        <Command key={language} submit={submits.translate} hidden={hidden} submitLabel={t("save")}>
          <Parts concept={concept} language={language} />
          <SelectField name="origin" label={texts("labels.origin")} options={TEXT_ORIGINS.filter((origin) => origin !== "written").map((value) => ({ value, label: texts(`made.${value}`) }))} defaultValue={standing?.origin ?? "human_translation"} />
          <Checkbox name="fits" label={texts("labels.fits")} hint={texts("hints.fits")} defaultChecked={!standing?.isStale} />
        </Command>
      )}
      {mayWrite && standing && !standing.review && (
        <Section title={t("checkTitle")}>
          <p className="mb-3 max-w-reading text-ink-2">{t("checkLead")} {texts("checkHint", { language: languageName(language, locale) })}</p>
          <Command submit={submits.check} hidden={hidden} submitLabel={texts("check")} quiet />
        </Section>
      )}
    </>
  );
}

/** What is written of each part, and the field for its translation; a part that says nothing has none. */
function Parts({ concept, language }: { concept: ConceptDetail; language: string }) {
  const t = useTranslations("concepts");
  const translated = wordsIn(concept.words, language);
  return CONCEPT_PARTS.filter((part) => concept[part] !== "").map((part) => (
    <div key={part} className="grid items-start gap-x-8 gap-y-3 lg:grid-cols-2">
      <section aria-label={t("languages.original", { part: t(`parts.${part}`) })} className="min-w-0 border-s-2 border-ink ps-4">
        {paragraphsOf(concept[part]).map((paragraph, index) => <p key={index} lang={concept.language} dir={directionOf(concept.language)} className="mb-2 max-w-reading break-words whitespace-pre-line">{paragraph}</p>)}
      </section>
      <div className="min-w-0"><TextArea name={part} label={t(`parts.${part}`)} defaultValue={translated[part]} rows={rowsOf(part)} limit={MOST_OF_PART} lang={language} dir={directionOf(language)} /></div>
    </div>
  ));
}
