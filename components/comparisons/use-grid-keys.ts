"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import type { ComparisonLine } from "@/domain/comparisons/comparison";
import type { AfterSaving } from "./cell-editor";
import { GRID_COLUMNS, isWritten, type GridColumn, type Place } from "./grid-columns";
import { PASTED } from "./paste-form";
import type { useCellSaver } from "./use-cell-saver";

type Asked = {
  reference: string;
  region: RefObject<HTMLDivElement | null>;
  shown: readonly ComparisonLine[];
  saver: ReturnType<typeof useCellSaver>;
  isWritable: (line: ComparisonLine) => boolean;
  /** Brings a row into sight that is not drawn. */
  reveal: (index: number) => void;
};

const PAGE = 8;

/** Walks through the grid: one cell is the stop of the tab key, arrows go on from it, Enter opens it. */
export function useGridKeys({ reference, region, shown, saver, isWritable, reveal }: Asked) {
  const t = useTranslations("comparisons.grid");
  const [active, setActive] = useState<Place | null>(null);
  const router = useRouter();
  const [note, setNote] = useState("");
  const wanted = useRef<Place | null>(null);

  // A row that was out of sight is there after the next drawing.
  useEffect(() => {
    if (!wanted.current) return;
    const { rowId, column } = wanted.current;
    const cell = region.current?.querySelector<HTMLElement>(`[data-row="${rowId}"] > [data-column="${column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus();
  });

  const goTo = useCallback((place: Place) => {
    wanted.current = place;
    setActive(place);
    reveal(shown.findIndex(({ id }) => id === place.rowId));
  }, [reveal, shown]);

  const step = useCallback((from: Place, down: number, across: number) => {
    const row = Math.max(0, Math.min(shown.length - 1, shown.findIndex(({ id }) => id === from.rowId) + down));
    const column = Math.max(0, Math.min(GRID_COLUMNS.length - 1, GRID_COLUMNS.indexOf(from.column) + across));
    const line = shown[row];
    if (line) goTo({ rowId: line.id, column: GRID_COLUMNS[column]! });
  }, [goTo, shown]);

  const open = (place: Place, text?: string) => {
    const line = shown.find(({ id }) => id === place.rowId);
    if (!line || !isWritten(place.column)) return;
    setNote(isWritable(line) ? "" : t("readOnly"));
    if (isWritable(line)) saver.open(line, place.column, text);
  };

  const save = (text: string, then: AfterSaving) => {
    const from = active;
    void saver.save(text).then((isSaved) => {
      if (!from) return;
      if (!isSaved) setActive(from);
      else if (then === "stay") goTo(from);
      else if (then !== "leave") step(from, 0, then === "next" ? 1 : -1);
    });
  };
  const cancel = () => {
    saver.cancel();
    if (active) goTo(active);
  };

  const keyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const place = placeOf(event.target);
    if (!place || event.altKey || event.metaKey) return;
    const [first, last] = [-shown.length, shown.length];
    const moves: Record<string, [number, number]> = {
      ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-PAGE, 0], PageDown: [PAGE, 0],
      Home: [event.ctrlKey ? first : 0, -GRID_COLUMNS.length], End: [event.ctrlKey ? last : 0, GRID_COLUMNS.length],
    };
    const move = moves[event.key];
    if (move) step(place, ...mirrored(move, event.currentTarget));
    else if ((event.key === "Enter" || event.key === "F2") && isCell(event.target)) activate(place, event.target);
    else return;
    event.preventDefault();
  };

  /** Enter on a written cell opens it; on another it follows the link or presses the button in it. */
  const activate = (place: Place, cell: EventTarget) => {
    if (isWritten(place.column)) open(place);
    else (cell as HTMLElement).querySelector<HTMLElement>("a, button")?.click();
  };

  return {
    active, note, save, cancel,
    handlers: {
      onKeyDown: keyDown,
      onFocus: (event: FocusEvent) => {
        const place = placeOf(event.target);
        if (place && (place.rowId !== active?.rowId || place.column !== active?.column)) setActive(place);
      },
      onDoubleClick: (event: MouseEvent) => {
        const place = placeOf(event.target);
        if (place && saver.cell === null) open(place);
      },
      onPaste: (event: ClipboardEvent) => {
        const place = placeOf(event.target);
        const text = event.clipboardData.getData("text/plain");
        if (!place || !isCell(event.target) || !isWritten(place.column) || !text) return;
        event.preventDefault();
        const line = shown.find(({ id }) => id === place.rowId)!;
        if (!/[\n\t]/.test(text.trimEnd())) return open(place, text.trimEnd());
        sessionStorage.setItem(PASTED, text);
        router.push(`/actions/${reference}/comparison/paste?sheet=${line.sheet}&column=${place.column}&from=${line.id}`);
      },
    },
  };
}

const isCell = (target: EventTarget): target is HTMLElement => target instanceof HTMLElement && target.dataset.column !== undefined;

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-column]") : null;
  const row = cell?.closest<HTMLElement>("[data-row]");
  return cell && row ? { rowId: row.dataset.row!, column: cell.dataset.column as GridColumn } : null;
}

/** Left and right are as one sees them, also where writing runs the other way. */
function mirrored([down, across]: [number, number], table: Element): [number, number] {
  return [down, Math.abs(across) === 1 && getComputedStyle(table).direction === "rtl" ? -across : across];
}
