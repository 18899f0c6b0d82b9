import { publicPath, type EditionEntry, type PublicWords } from "@/domain/case-studies/case-study";

/** Titles, places and hooks of what is public. */
export function PublishedList({ words, entries }: { words: PublicWords; entries: readonly EditionEntry[] }) {
  const { t, language } = words;
  return (
    <>
      <h1>{t("caseStudies.public.title")}</h1>
      <p className="mt-2 max-w-reading text-ink-2">{t("caseStudies.public.lead")}</p>
      {entries.length === 0 && <p className="mt-6 border-t-2 border-ink py-3">{t("caseStudies.public.none")}</p>}
      <ul className="mt-6">{entries.map((entry) => <Entry key={entry.reference} entry={entry} language={entry.languages.includes(language) ? language : entry.languages[0]!} words={words} />)}</ul>
    </>
  );
}

function Entry({ entry: { reference, title, place, hook, theme, publishedOn }, language, words }: { entry: EditionEntry; language: EditionEntry["languages"][number]; words: PublicWords }) {
  const said = language === words.language ? {} : { lang: language };
  return (
    <li className="border-t border-line py-5 first:border-t-2 first:border-ink">
      <h2 {...said}><a href={publicPath(language, reference)} hrefLang={language} className="inline-block min-h-11">{title}</a></h2>
      <p {...said} className="text-meta text-ink-2">{[place, theme?.label].filter(Boolean).join(" · ")}</p>
      <p {...said} className="mt-2 max-w-reading">{hook}</p>
      <p className="mt-1 text-meta text-ink-2">{words.date(publishedOn)}{language !== words.language && ` · ${words.t("caseStudies.public.onlyIn", { language: words.languageName(language) })}`}</p>
    </li>
  );
}
