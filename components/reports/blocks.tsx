import { PaperTable } from "@/components/print/paper";
import { DataTable } from "@/components/ui/data-table";
import type { Block, Run } from "@/domain/reports/document";
import type { LinkOf } from "@/domain/reports/links";
import { directionOf } from "@/domain/texts/lists";

export type Medium = { linkOf: LinkOf; /** A paper has close tables and no page to lead to. */ isPaper?: boolean; /** Headings within a part. */ level?: "h3" | "h4" };

/** What a part of a report says, block by block. */
export function Blocks({ blocks, ...medium }: { blocks: readonly Block[] } & Medium) {
  return <div className="grid grid-cols-[minmax(0,1fr)] gap-3">{blocks.map((block, index) => <OneBlock key={index} block={block} {...medium} />)}</div>;
}

function OneBlock({ block, linkOf, isPaper, level: Heading = "h4" }: { block: Block } & Medium) {
  switch (block.kind) {
    case "heading": return <Heading className="text-body font-semibold">{block.text}</Heading>;
    case "paragraph": return <p {...spoken(block.lang)} className="max-w-reading break-words"><Runs runs={block.runs} linkOf={linkOf} /></p>;
    case "list": return <ul {...spoken(block.lang)} className="grid max-w-reading list-disc gap-1 ps-5">{block.items.map((runs, index) => <li key={index} className="break-words"><Runs runs={runs} linkOf={linkOf} /></li>)}</ul>;
    case "facts": return <FactList items={block.items} linkOf={linkOf} isPaper={isPaper} />;
    case "table": return <BlockTable block={block} linkOf={linkOf} isPaper={isPaper} />;
  }
}

/** Facts of the record, name before value; close together, because they stand beside the words. */
function FactList({ items, linkOf, isPaper }: { items: Extract<Block, { kind: "facts" }>["items"] } & Medium) {
  return (
    <dl className="border-t border-line text-table">
      {items.map(({ label, runs }, index) => (
        <div key={index} className={`grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 border-b border-line ${isPaper ? "py-1 print:py-px" : "py-1"}`}>
          <dt className="text-ink-2">{label}</dt>
          <dd className="min-w-0 break-words"><Runs runs={runs} linkOf={linkOf} /></dd>
        </div>
      ))}
    </dl>
  );
}

function BlockTable({ block: { caption, columns, rows }, linkOf, isPaper }: { block: Extract<Block, { kind: "table" }> } & Medium) {
  const keyed = columns.map(({ label, isEnd }, index) => ({ key: String(index), label, ...(isEnd ? { align: "end" as const } : {}) }));
  const cells = rows.map((row, at) => ({ key: row.anchor ?? String(at), cells: Object.fromEntries(row.cells.map((runs, index) => [String(index), index === 0 && row.anchor ? <span id={row.anchor}><Runs runs={runs} linkOf={linkOf} /></span> : <Runs runs={runs} linkOf={linkOf} />])) }));
  if (isPaper) return <div><p className="break-after-avoid text-meta text-ink-2">{caption}</p><PaperTable caption={caption} columns={keyed} rows={cells} empty="" /></div>;
  return <DataTable caption={caption} columns={keyed} rows={cells} empty="" showCaption stack />;
}

/** Stretches of text with their links; a note's number stands above the line and is led back to. */
export function Runs({ runs, linkOf }: { runs: readonly Run[]; linkOf: LinkOf }) {
  return runs.map((run, index) => {
    const href = run.link ? linkOf(run.link) : null;
    if (run.link?.kind === "note") return <sup key={index}><a id={`ref-${run.link.number}`} href={href!} className="inline-block min-w-6 text-center" role="doc-noteref">{run.text}</a></sup>;
    const text = run.lang ? <span key={index} {...spoken(run.lang)}>{run.text}</span> : run.text;
    if (!href) return text;
    return <a key={index} href={href} {...(run.link?.kind === "web" ? { rel: "noreferrer", className: "wrap-anywhere" } : {})}>{text}</a>;
  });
}

const spoken = (lang: string | undefined) => (lang ? { lang, dir: directionOf(lang) } : {});
