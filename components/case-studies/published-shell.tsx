import type { ReactNode } from "react";
import { SkipLink } from "@/components/layout/skip-link";
import { FundingLine } from "@/components/ui/funding-line";
import type { PublicWords } from "@/domain/case-studies/case-study";
import type { CaseStudyDocument } from "@/domain/case-studies/document";

type Props = { words: PublicWords; /** The same page in the other language. */ alternate?: { href: string; isList?: boolean }; pdf?: string; document?: CaseStudyDocument; isDraft?: boolean; children: ReactNode };

/** Frame of the pages that anybody may read, in the language of their address: letterhead with who pays, ways on, page. */
export function PublishedShell({ words: { t, language, other, otherName }, alternate, pdf, document, isDraft, children }: Props) {
  return (
    <>
      <SkipLink label={t("caseStudies.public.skip")} />
      <header className="border-b-4 border-petrol-700">
        <div className="mx-auto flex max-w-[52rem] flex-wrap items-center justify-between gap-x-8 gap-y-2 px-4 py-3 print:max-w-none print:px-0 print:py-2">
          <p className="min-w-0">
            <a href={`/case-studies/${language}`} className="inline-flex min-h-11 items-center font-serif text-h2 font-semibold text-ink no-underline visited:text-ink print:min-h-0">{t("caseStudies.public.title")}</a>
            {document && <span className="block text-meta text-ink-2">{document.programme}</span>}
          </p>
          <FundingLine text={document?.fundingLine ?? t("spaces.funded")} emblem={document?.emblem ?? undefined} />
        </div>
      </header>
      <nav aria-label={t("caseStudies.public.language")} className="mx-auto flex max-w-[52rem] flex-wrap items-center gap-x-6 px-4 text-meta print:hidden">
        {alternate && <a href={alternate.href} hrefLang={other} lang={other} className="inline-flex min-h-11 items-center">{otherName}</a>}
        {pdf && <a href={pdf} className="inline-flex min-h-11 items-center">{t("caseStudies.public.asPdf")}</a>}
        {document && !isDraft && <a href={`/case-studies/${language}`} className="inline-flex min-h-11 items-center">{t("caseStudies.public.all")}</a>}
      </nav>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[52rem] px-4 pt-6 pb-16 print:max-w-none print:p-0 print:pt-4">
        {isDraft && <p className="mb-4 border-2 border-status-waiting-edge bg-status-waiting-tint px-3 py-1 font-semibold text-status-waiting-text">{t("caseStudies.public.draft")}</p>}
        {children}
      </main>
    </>
  );
}
