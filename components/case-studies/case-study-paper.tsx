import { Runs } from "@/components/reports/blocks";
import { ThemeBand } from "@/components/ui/theme-band";
import type { CaseStudyDocument, MarginSeal } from "@/domain/case-studies/document";
import type { Block, RunLink } from "@/domain/reports/document";
import { HowToRead } from "./how-to-read";
import { SealRosette, SealSign } from "./seal-sign";

type Props = { document: CaseStudyDocument };

/** A case study as it is read and printed: one column, its seals in the margin, its sources, and a page that says how to read it. */
export function CaseStudyPaper({ document }: Props) {
  return (
    <article className="case-study" lang={document.language}>
      {document.theme && <div className="mb-4 bg-sunk py-1.5 pe-3 font-sans text-meta font-semibold"><ThemeBand theme={document.theme.code} label={document.theme.label} /></div>}
      <h1 className="break-words">{document.title}</h1>
      <p className="mt-1 mb-5 font-sans text-h3 text-ink-2"><Runs runs={document.place} linkOf={linkOf} /></p>
      <div className="case-study-body">
        <div className="case-study-column min-w-0">
          <p className="case-study-hook"><Runs runs={document.hook} linkOf={linkOf} /></p>
          {document.sections.map(({ id, title, blocks }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              {blocks.map(({ block, seals }, index) => <SealedBlock key={index} block={block} seals={seals} />)}
              {id === "practices" && <Recommendations document={document} />}
            </section>
          ))}
          <Sources document={document} />
        </div>
        <Aside document={document} />
      </div>
      <HowToRead document={document} />
    </article>
  );
}

const linkOf = (link: RunLink): string | null => (link.kind === "web" ? link.href : link.kind === "note" ? `#note-${link.number}` : link.kind === "record" ? `#${link.path.slice(1).replace("/", "-")}` : null);

/** The seals come first, so that they stand beside the first line of what proves them. */
function SealedBlock({ block, seals }: { block: Block; seals: readonly MarginSeal[] }) {
  return <>{seals.map((seal) => <p key={seal.number} className="case-study-seal"><SealSign number={seal.number} /><a href={`#seal-${seal.number}`}>{seal.name}</a></p>)}<Told block={block} /></>;
}

function Told({ block }: { block: Block }) {
  if (block.kind === "heading") return <h3 className="mt-3 text-body">{block.text}</h3>;
  if (block.kind === "list") return <ul>{block.items.map((runs, index) => <li key={index}><Runs runs={runs} linkOf={linkOf} /></li>)}</ul>;
  return block.kind === "paragraph" ? <p><Runs runs={block.runs} linkOf={linkOf} /></p> : null;
}

function Recommendations({ document: { recommendations: { title, items } } }: Props) {
  if (items.length === 0) return null;
  return (
    <section className="case-study-box" aria-label={title}>
      <p className="font-semibold text-petrol-700">{title}</p>
      <dl className="mt-1 grid gap-1">{items.map(({ number, text, lang }) => <div key={number} id={`recommendations-${number}`} className="flex gap-3"><dt className="min-w-4 font-semibold tabular-nums">{number}</dt><dd lang={lang} className="min-w-0">{text}</dd></div>)}</dl>
    </section>
  );
}

/** Beside the beginning: who asked, when it was presented, and the ten as a seal. */
function Aside({ document }: Props) {
  return (
    <aside className="case-study-aside">
      <dl>{document.facts.map(({ label, text }) => <div key={label} className="border-t border-line py-1.5 first:border-t-2 first:border-petrol-700"><dt className="text-ink-2">{label}</dt><dd>{text}</dd></div>)}</dl>
      <SealRosette document={document} />
    </aside>
  );
}

function Sources({ document: { notes, words } }: Props) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="case-study-notes font-sans text-meta">
      <h2 id="sources">{words.sources}</h2>
      <ol className="grid gap-1">{notes.map(({ number, runs }) => <li key={number} id={`note-${number}`} className="flex gap-2"><a href={`#ref-${number}`} aria-label={`${words.backToText} ${number}`} className="inline-block min-h-6 min-w-6 tabular-nums">{number}</a><span className="min-w-0 break-words"><Runs runs={runs} linkOf={linkOf} /></span></li>)}</ol>
    </section>
  );
}
