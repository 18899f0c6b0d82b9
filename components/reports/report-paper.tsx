import { useTranslations } from "next-intl";
import { FundingLine } from "@/components/ui/funding-line";
import { DescriptionList } from "@/components/ui/description-list";
import { pdfAddress } from "@/domain/print/printable";
import { anchorOf, type ReportDocument, type RunLink } from "@/domain/reports/document";
import { Blocks, Runs } from "./blocks";

/** The report as a paper: a cover with who pays at its foot, five sections, annexes and notes. Its links stay within it. */
export function ReportPaper({ document, back }: { document: ReportDocument; back: { href: string; label: string } }) {
  const t = useTranslations("print");
  const linkOf = (link: RunLink) => {
    if (link.kind === "web") return link.href;
    if (link.kind === "note") return `#note-${link.number}`;
    const anchor = anchorOf(link, document);
    return anchor && `#${anchor}`;
  };
  const medium = { linkOf, isPaper: true, level: "h3" as const };
  return (
    <>
      <nav aria-label={t("title")} className="mx-auto flex max-w-[210mm] flex-wrap items-center gap-x-6 gap-y-2 px-4 pt-4 print:hidden">
        <a href={back.href}>{back.label}</a>
        <a href={pdfAddress("report", { reference: document.reference, language: document.language })} className="button button-quiet">{t("asPdf")}</a>
      </nav>
      <main className="sheet report-sheet">
        <Cover document={document} />
        {document.parts.map((part) => (
          <section key={part.id} id={part.id}>
            <h2 className="mb-1">{part.title}</h2>
            <Blocks blocks={part.blocks} {...medium} />
            {part.facts.length > 0 && <div className="mt-3 border-s-2 border-petrol-700 ps-3 text-table"><p className="mb-1 font-semibold text-petrol-700">{document.words.fromTheRecord}</p><Blocks blocks={part.facts} {...medium} /></div>}
          </section>
        ))}
        {document.annexes.map(({ id, title, blocks }, index) => <section key={id} id={`annex-${id}`} className={index === 0 ? "break-before-page" : ""}><h2 className="mb-1">{title}</h2><Blocks blocks={blocks} {...medium} /></section>)}
        {document.notes.length > 0 && (
          <section id="notes">
            <h2 className="mb-1">{document.words.notes}</h2>
            <ol className="grid gap-1 text-table">{document.notes.map(({ number, runs }) => <li key={number} id={`note-${number}`} className="flex gap-2"><a href={`#ref-${number}`} className="min-w-5 tabular-nums">{number}</a><span className="min-w-0 break-words"><Runs runs={runs} linkOf={linkOf} /></span></li>)}</ol>
          </section>
        )}
      </main>
    </>
  );
}

function Cover({ document }: { document: ReportDocument }) {
  return (
    <header className="report-cover">
      <div className="border-b-4 border-petrol-700 pb-4">
        <p className="text-ink-2">{document.programme}</p>
        <h1 className="mt-10 break-words">{document.title}</h1>
        <p className="mt-2 text-h3">{document.subtitle}</p>
      </div>
      <div className="mt-6"><DescriptionList items={document.cover.map(({ label, runs }) => ({ label, value: <Runs runs={runs} linkOf={(link) => (link.kind === "note" ? `#note-${link.number}` : null)} /> }))} /></div>
      <nav aria-label={document.words.contents} className="mt-8"><p className="mb-1 font-semibold">{document.words.contents}</p><ol className="grid gap-1 text-table">{[...document.parts.map(({ id, title }) => ({ id, title })), ...document.annexes.map(({ id, title }) => ({ id: `annex-${id}`, title })), ...(document.notes.length > 0 ? [{ id: "notes", title: document.words.notes }] : [])].map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ol></nav>
      <p className="mt-8 break-words text-meta text-ink-2">{document.standing}</p>
      <footer className="mt-auto flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-t border-line pt-3 text-meta text-ink-2">
        <FundingLine text={document.fundingLine} emblem={document.emblem ?? undefined} />
        <p className="max-w-[52ch]">{document.responsibility}</p>
      </footer>
    </header>
  );
}
