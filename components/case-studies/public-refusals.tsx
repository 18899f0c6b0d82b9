import { Refusal } from "@/components/ui/refusal";
import { publicPath, type PublicWords } from "@/domain/case-studies/case-study";
import type { PublishedLanguage } from "@/domain/case-studies/sections";

type Props = { words: PublicWords };

const All = ({ words: { t, language } }: Props) => <p className="mt-4"><a href={`/case-studies/${language}`}>{t("caseStudies.public.all")}</a></p>;

/** Nothing was ever published at this address. */
export function NothingHere({ words }: Props) {
  return <Refusal status={404} title={words.t("caseStudies.public.notHere")}><p>{words.t("caseStudies.public.notHereText")}</p><All words={words} /></Refusal>;
}

/** It was here and is not any more: the day, and the word that was left for readers. */
export function Gone({ words, withdrawn }: Props & { withdrawn: { on: string; wordEn: string; wordFr: string } }) {
  return (
    <Refusal status={410} title={words.t("caseStudies.public.gone")}>
      <p>{words.language === "fr" ? withdrawn.wordFr : withdrawn.wordEn}</p>
      <p className="mt-2 text-ink-2">{words.t("caseStudies.public.goneOn", { date: words.date(withdrawn.on) })}</p>
      <All words={words} />
    </Refusal>
  );
}

/** It is public, in another language than this address says. */
export function NotInLanguage({ words, reference, languages }: Props & { reference: string; languages: readonly PublishedLanguage[] }) {
  return (
    <Refusal status={404} title={words.t("caseStudies.public.notInLanguage")}>
      {languages.map((language) => <p key={language}><a href={publicPath(language, reference)} lang={language} hrefLang={language}>{words.t("caseStudies.public.otherLanguage", { language: words.languageName(language) })}</a></p>)}
      <All words={words} />
    </Refusal>
  );
}
