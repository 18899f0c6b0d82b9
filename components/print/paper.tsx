import type { ReactNode } from "react";

type Column = { key: string; label: string; width?: string };

/** A table of a paper: close lines, no more rule than it needs. */
export function PaperTable({ caption, columns, rows, empty }: { caption: string; columns: readonly Column[]; rows: readonly { key: string; cells: Record<string, ReactNode> }[]; empty: ReactNode }) {
  if (rows.length === 0) return <p className="text-ink-2">{empty}</p>;
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="overflow-x-auto print:overflow-visible"><table className="w-full border-collapse text-table">
      <caption className="sr-only">{caption}</caption>
      <thead><tr className="border-b border-ink">{columns.map(({ key, label, width }) => <th key={key} scope="col" className={`py-px pe-3 text-start text-meta font-semibold text-ink-2 ${width ?? ""}`}>{label}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className="border-b border-line align-baseline">
            {columns.map(({ key }, index) => (index === 0 ? <th key={key} scope="row" className="py-px pe-3 text-start font-normal">{row.cells[key]}</th> : <td key={key} className="py-px pe-3">{row.cells[key]}</td>))}
          </tr>
        ))}
      </tbody>
    </table></div>
  );
}

/** A part of a paper under its heading. */
export function PaperPart({ title, children }: { title: string; children: ReactNode }) {
  return <section className="min-w-0"><h2 className="mb-0.5 font-sans text-body">{title}</h2>{children}</section>;
}

/** Facts of a paper in two columns, name before value. */
export function PaperFacts({ items }: { items: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 text-table sm:grid-cols-[auto_1fr_auto_1fr]">
      {items.map(({ label, value }) => <div key={label} className="contents"><dt className="text-ink-2">{label}</dt><dd className="min-w-0 break-words">{value}</dd></div>)}
    </dl>
  );
}
