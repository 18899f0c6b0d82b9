import type { ReactNode } from "react";

export type Column = {
  key: string;
  label: string;
  /** Numbers and dates in figures stand at the end edge. */
  align?: "end";
  /** Class of a width, for columns that stand in line from one table of a page to the next. */
  width?: string;
  /** For references and dates, which must not break. */
  nowrap?: boolean;
  /** Address that sorts by this column; `direction` on the one that is sorted. */
  sort?: { href: string; direction?: "ascending" | "descending" };
};
export type Row = { key: string; cells: Record<string, ReactNode> };

type Props = {
  /** Says what the rows are; read out, and shown with `showCaption`. */
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  empty: ReactNode;
  /** Narrow screens get labelled rows instead of sideways scrolling (partner, delegation). */
  stack?: boolean;
  showCaption?: boolean;
};

/** A ruled table. The first cell names its row; the link in it opens the record. */
export function DataTable({ caption, columns, rows, empty, stack, showCaption }: Props) {
  if (rows.length === 0) return <div className="border-t-2 border-ink border-b border-b-line py-3 text-ink-2">{empty}</div>;
  return (
    <div role="region" aria-label={caption} tabIndex={stack ? undefined : 0} className={stack ? "" : "max-wide:overflow-x-auto"}>
      <table role="table" className={`w-full border-collapse text-table ${stack ? "max-sm:block" : columns.length > 5 ? "max-sm:min-w-[52rem]" : columns.length > 4 ? "max-sm:min-w-[40rem]" : ""}`}>
        <caption className={showCaption ? "pb-2 text-start text-meta text-ink-2" : "sr-only"}>{caption}</caption>
        <thead role="rowgroup" className={stack ? "max-sm:sr-only" : ""}>
          <tr role="row">{columns.map((column, index) => <HeadCell key={column.key} column={column} isFirst={index === 0} stack={stack} />)}</tr>
        </thead>
        <tbody role="rowgroup" className={stack ? "max-sm:block" : ""}>
          {rows.map((row) => (
            <tr key={row.key} role="row" className={`border-b border-line ${stack ? "max-sm:block max-sm:py-3" : "hover:bg-sunk"}`}>
              {columns.map((column, index) => bodyCell({ column, isFirst: index === 0, stack, content: row.cells[column.key] }))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = { column: Column; isFirst: boolean; stack?: boolean };

function HeadCell({ column: { label, align, sort, width = "" }, isFirst, stack }: CellProps) {
  return (
    <th scope="col" role="columnheader" aria-sort={sort?.direction} className={`sticky top-0 z-10 h-9 bg-paper px-2 align-bottom text-meta font-semibold text-ink-2 shadow-[inset_0_-2px_0_var(--color-ink)] first:ps-0 last:pe-0 ${align === "end" ? "text-end" : "text-start"} ${width} ${isFirst && !stack ? "start-0 max-wide:z-20" : ""}`}>
      <span className="block pb-1.5">
        {sort ? <a href={sort.href} className="-my-0.5 inline-block whitespace-nowrap py-0.5 text-ink-2 visited:text-ink-2">{label}{sort.direction && <SortMark direction={sort.direction} />}</a> : label}
      </span>
    </th>
  );
}

// Plain elements, no component a cell: a page may have a thousand of them.
function bodyCell({ column: { key, label, align, nowrap }, isFirst, stack, content }: CellProps & { content: ReactNode }) {
  const look = `cell ${align === "end" ? "text-end tabular-nums" : "text-start"}${nowrap ? " whitespace-nowrap" : ""}`;
  const inner = stack ? <><span aria-hidden="true" className={isFirst ? "hidden" : "hidden text-ink-2 max-sm:block"}>{label}</span><div className="min-w-0">{content}</div></> : content;
  const more = stack ? ` max-sm:h-auto max-sm:px-0 max-sm:text-start ${isFirst ? "max-sm:block max-sm:font-semibold" : isBlank(content) ? "max-sm:hidden" : "max-sm:grid max-sm:grid-cols-[8.5rem_1fr] max-sm:gap-3"}` : isFirst ? " max-wide:sticky max-wide:start-0 max-wide:bg-paper" : "";
  if (isFirst) return <th key={key} scope="row" role="rowheader" className={look + more}>{inner}</th>;
  return <td key={key} role="cell" className={look + more}>{inner}</td>;
}

// A labelled row with nothing in it would only lengthen the page.
const isBlank = (content: ReactNode) => content === null || content === undefined || content === "" || content === false;

function SortMark({ direction }: { direction: "ascending" | "descending" }) {
  return (
    <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" className="ms-1 inline-block">
      <path d={direction === "ascending" ? "M0 6h8L4 1Z" : "M0 2h8L4 7Z"} fill="currentColor" />
    </svg>
  );
}
