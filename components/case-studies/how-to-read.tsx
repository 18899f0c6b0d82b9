import { FundingLine } from "@/components/ui/funding-line";
import { ThemeBand } from "@/components/ui/theme-band";
import type { CaseStudyDocument } from "@/domain/case-studies/document";
import { SealSign } from "./seal-sign";

/** The page at the end: what the seals, the numbers and the band mean, all ten characteristics, all five areas, and who pays. */
export function HowToRead({ document: { characteristics, themes, theme, words, fundingLine, emblem, responsibility, programme } }: { document: CaseStudyDocument }) {
  return (
    <section aria-labelledby="how-to-read" className="case-study-back mt-12 border-t-4 border-petrol-700 pt-5 font-sans text-table print:mt-0">
      <h2 id="how-to-read" className="font-serif">{words.howToRead}</h2>
      <p className="mt-2 max-w-reading">{words.howToReadSeals}</p>
      <h3 className="mt-5 mb-1">{words.characteristics}</h3>
      <ol className="grid gap-x-8 sm:grid-cols-2 print:grid-cols-2">
        {characteristics.map(({ number, name, isFlagged, proof }) => (
          <li key={number} id={`seal-${number}`} className="flex items-center gap-3 border-t border-line py-1.5 break-inside-avoid">
            <SealSign number={number} />
            <span className="min-w-0"><span className={isFlagged ? "font-semibold" : ""}>{name}</span>{isFlagged && <span className="block text-meta text-ink-2">{words.flagged} {proof}</span>}</span>
          </li>
        ))}
      </ol>
      <p className="mt-5 max-w-reading">{words.howToReadThemes}</p>
      <ul className="mt-2 grid gap-1.5 sm:grid-cols-2 print:grid-cols-2">{themes.map(({ code, label }) => <li key={code} className={code === theme?.code ? "font-semibold" : ""}><ThemeBand theme={code} label={label} /></li>)}</ul>
      <p className="mt-5 max-w-reading">{words.howToReadNotes}</p>
      <div className="mt-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-2 border-t border-line pt-3 text-meta text-ink-2 break-inside-avoid">
        <FundingLine text={fundingLine} emblem={emblem ?? undefined} />
        <p className="max-w-[52ch]">{programme}. {responsibility}</p>
      </div>
    </section>
  );
}
