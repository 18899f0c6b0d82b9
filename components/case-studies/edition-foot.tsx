import { publishedFile, type PublicEdition, type PublicWords } from "@/domain/case-studies/case-study";

/** Which edition this is, and the hash of the text as it was published. */
export function EditionFoot({ words: { t, date }, edition: { reference, number, hash, publishedOn }, language }: { words: PublicWords; edition: PublicEdition; language: string }) {
  return (
    <footer className="mt-8 border-t border-line pt-3 text-meta text-ink-2">
      <p>{t("caseStudies.public.standing", { number: String(number), date: date(publishedOn) })} <span>{t("caseStudies.public.hash")}</span> <bdi dir="ltr" className="wrap-anywhere tabular-nums">{hash}</bdi></p>
      <p className="print:hidden"><a href={publishedFile("published", language, reference)} className="inline-flex min-h-11 items-center">{t("caseStudies.public.sealed")}</a></p>
    </footer>
  );
}
