import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { ReportDocument } from "@/domain/reports/document";
import { Blocks, Runs, type Medium } from "./blocks";

type Part = ReportDocument["parts"][number];
type Props = { report: ReportDocument; part: Part; medium: Medium; /** Where the page is wide enough for the record beside the words. */ isWide?: boolean; /** What can be done to it, what was remarked. */ children?: ReactNode };

/** One section of the report: what was written, and beside it what the record says. */
export function ReportPart({ report, part, medium, isWide, children }: Props) {
  return (
    <Section title={part.title} id={part.id}>
      <div lang={report.language} className={`grid items-start gap-x-10 gap-y-4 ${isWide ? "xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]" : ""}`}>
        <Blocks blocks={part.blocks} {...medium} />
        {part.facts.length > 0 && <FromTheRecord report={report} part={part} medium={medium} />}
      </div>
      {children}
    </Section>
  );
}

export function FromTheRecord({ report, part, medium }: { report: ReportDocument; part: Part; medium: Medium }) {
  return (
    <section aria-label={`${report.words.fromTheRecord}: ${part.title}`} className="min-w-0">
      <p className="mb-1 font-semibold text-petrol-700">{report.words.fromTheRecord}</p>
      <Blocks blocks={part.facts} {...medium} />
    </section>
  );
}

/** The sources, in the order in which the text leads to them. */
export function ReportNotes({ report, medium: { linkOf } }: { report: ReportDocument; medium: Medium }) {
  if (report.notes.length === 0) return null;
  return (
    <Section title={report.words.notes} id="notes">
      <ol lang={report.language} className="grid max-w-reading gap-1 text-table">
        {report.notes.map(({ number, runs }) => (
          <li key={number} id={`note-${number}`} className="flex gap-2"><a href={`#ref-${number}`} className="inline-block min-w-6 tabular-nums" aria-label={`${report.words.notes} ${number}`}>{number}</a><span className="min-w-0 break-words"><Runs runs={runs} linkOf={linkOf} /></span></li>
        ))}
      </ol>
    </Section>
  );
}

/** The annexes, folded: whoever follows a figure opens its own page of rows. */
export function ReportAnnexes({ report, medium }: { report: ReportDocument; medium: Medium }) {
  return (
    <Section title={report.words.annexes} id="annexes">
      <div lang={report.language} className="border-t border-line">
        {report.annexes.map(({ id, title, blocks }) => (
          <details key={id} id={`annex-${id}`} className="border-b border-line py-1">
            <summary className="min-h-[var(--control-height,2rem)] py-1 font-semibold">{title}</summary>
            <div className="py-3"><Blocks blocks={blocks} {...medium} /></div>
          </details>
        ))}
      </div>
    </Section>
  );
}
