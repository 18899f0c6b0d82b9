"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useTranslations } from "next-intl";
import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import type { ComparisonLine } from "@/domain/comparisons/comparison";
import type { ComparisonFilter } from "@/domain/comparisons/filter";
import { CellEditor } from "./cell-editor";
import { DRAWN_WHOLE, GRID_COLUMNS, ROW_HEIGHT, WIDTHS, type GridInstitution, type GridSheet } from "./grid-columns";
import { GridRow } from "./grid-row";
import { useCellSaver } from "./use-cell-saver";
import { useGridKeys } from "./use-grid-keys";
import { useGridLines } from "./use-grid-lines";

export type GridProps = {
  reference: string;
  /** The rows of this page, whether they are all there are, and how many the filter shows of how many. */
  initial: ComparisonLine[];
  isWhole: boolean;
  shownTotal: number;
  total: number;
  filter: ComparisonFilter;
  formId: string;
  sheets: readonly GridSheet[];
  institutions: readonly GridInstitution[];
  mayAdvise: boolean;
  recommend: (form: FormData) => Promise<void>;
};

/** Articles beside national provisions. Drawn by the server; with scripts it is filled in, filtered and walked through by keys. */
export function ComparisonGrid(props: GridProps) {
  const [client] = useState(() => new QueryClient());
  return <QueryClientProvider client={client}><LiveGrid {...props} /></QueryClientProvider>;
}

const never = () => () => {};

function LiveGrid({ reference, initial, isWhole, shownTotal, total, filter, formId, sheets, institutions, mayAdvise, recommend }: GridProps) {
  const t = useTranslations("comparisons");
  const isLive = useSyncExternalStore(never, () => true, () => false);
  const region = useRef<HTMLDivElement>(null);
  const { shown, all, isLoading, isFailed, replace } = useGridLines({ reference, initial, isWhole, filter, formId });
  const isLow = isLive && shown.length > DRAWN_WHOLE;
  // The compiler leaves this component alone: the virtualizer returns functions that change from one drawing to the next.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({ count: shown.length, getScrollElement: () => region.current, estimateSize: () => ROW_HEIGHT, overscan: 8, enabled: isLow, scrollPaddingStart: 40 });
  const find = useCallback((rowId: string) => shown.find(({ id }) => id === rowId), [shown]);
  const saver = useCellSaver({ reference, replace, find });
  const sheetOf = useCallback((line: ComparisonLine) => sheets.find(({ number }) => number === line.sheet), [sheets]);
  const keys = useGridKeys({ reference, region, shown, saver, isWritable: (line) => sheetOf(line)?.isWritable ?? false, reveal: (index) => { if (isLow) rows.scrollToIndex(index); } });
  const drawn = isLow ? rows.getVirtualItems().map(({ index }) => index) : shown.map((_, index) => index);
  const [before, after] = isLow && drawn.length > 0 ? [drawn[0]! * ROW_HEIGHT, rows.getTotalSize() - (drawn.at(-1)! + 1) * ROW_HEIGHT] : [0, 0];
  const nameOf = (id: string | null) => institutions.find((one) => one.id === id)?.name ?? "";

  return (
    <div>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p aria-live="polite" className="font-semibold">{isFailed ? t("grid.failed") : t("grid.count", { shown: all === undefined ? shownTotal : shown.length, all: all ?? total })}{isLive && isLoading && <span className="font-normal text-ink-2"> {t("grid.loading")}</span>}</p>
        <p role="status" className={`min-h-5 text-table ${saver.status.isProblem ? "font-semibold text-status-overdue-text" : "text-ink-2"}`}>{keys.note || saver.status.text}</p>
      </div>
      <div ref={region} role="region" aria-label={t("grid.caption")} tabIndex={isLive ? undefined : 0} className="grid-region">
        <table role={isLive ? "grid" : undefined} aria-rowcount={isLive ? shown.length + 1 : undefined} aria-colcount={isLive ? GRID_COLUMNS.length : undefined} aria-label={t("grid.caption")} aria-describedby={isLive ? "grid-help" : undefined} className="w-[126rem] table-fixed border-separate border-spacing-0 text-table" {...(isLive ? keys.handlers : {})}>
          <colgroup>{GRID_COLUMNS.map((column) => <col key={column} className={WIDTHS[column]} />)}</colgroup>
          <thead>
            <tr aria-rowindex={isLive ? 1 : undefined}>
              {GRID_COLUMNS.map((column, index) => <th key={column} scope="col" role={isLive ? "columnheader" : undefined} className={`sticky top-0 h-9 bg-paper px-2 text-start align-bottom text-meta font-semibold text-ink-2 shadow-[inset_0_-2px_0_var(--color-ink)] ${index === 0 ? "start-0 z-30" : "z-20"}`}><span className="block pb-1.5">{t(`columns.${column}`)}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
            {drawn.map((index) => {
              const line = shown[index]!;
              const isHere = keys.active?.rowId === line.id;
              const cell = isHere && saver.cell?.rowId === line.id && saver.cell.column === keys.active?.column ? saver.cell : null;
              const sheet = sheetOf(line);
              return (
                <GridRow
                  key={line.id} line={line} index={index + 1} reference={reference} sheetName={sheet?.name ?? ""} institution={nameOf(line.institutionId)} isLow={isLow} isLive={isLive} mayAdvise={mayAdvise} recommend={recommend}
                  active={isHere ? keys.active!.column : isLive && !keys.active && index === 0 ? "article" : null}
                  editor={cell && <CellEditor cell={cell} label={`${t(`columns.${cell.column}`)}, ${line.article}`} citations={`citations-${sheet?.country ?? ""}`} institutions={institutions} onSave={keys.save} onCancel={keys.cancel} />}
                />
              );
            })}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
          </tbody>
        </table>
        {shown.length === 0 && <p className="border-b border-line py-4 text-ink-2">{t("filter.none")}</p>}
      </div>
      {isLive && <p id="grid-help" className="mt-2 max-w-reading text-meta text-ink-2">{t("grid.help")}</p>}
    </div>
  );
}
