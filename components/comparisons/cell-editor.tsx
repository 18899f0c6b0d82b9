"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { MOST_LETTERS } from "@/domain/comparisons/columns";
import { CONFORMITIES } from "@/domain/comparisons/lifecycle";
import type { GridInstitution } from "./grid-columns";
import type { OpenCell } from "./use-cell-saver";

type Props = { cell: OpenCell; label: string; citations: string; institutions: readonly GridInstitution[]; onSave: (text: string, then: AfterSaving) => void; onCancel: () => void };

/** Where the focus goes once the cell is saved; `leave` when somebody went elsewhere by themselves. */
export type AfterSaving = "stay" | "next" | "previous" | "leave";

const LOOK = "block w-full rounded-control border-2 border-ink bg-surface px-2 py-1 text-table text-ink";

/** The open cell: Enter saves, Alt and Enter begins a new line, Escape leaves it as it was, and going away saves. */
export function CellEditor({ cell, label, citations, institutions, onSave, onCancel }: Props) {
  const t = useTranslations("comparisons");
  const control = useRef<HTMLTextAreaElement & HTMLInputElement & HTMLSelectElement>(null);
  // Enter and Escape take the control away, which it notices as going away: that must not save a second time.
  const isSettled = useRef(false);
  useEffect(() => {
    control.current?.focus();
    control.current?.setSelectionRange?.(cell.text.length, cell.text.length);
    isSettled.current = false;
  }, [cell]);
  const settle = (act: () => void) => {
    isSettled.current = true;
    act();
  };
  const pressed = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    if (event.key === "Escape") settle(onCancel);
    else if (event.key === "Tab") settle(() => onSave(control.current!.value, event.shiftKey ? "previous" : "next"));
    else if (event.key === "Enter" && (event.altKey || event.shiftKey) && cell.column !== "provision") insertLine(control.current!);
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) settle(() => onSave(control.current!.value, "stay"));
    else return;
    event.preventDefault();
  };
  const shared = { ref: control, "aria-label": label, onKeyDown: pressed, onBlur: () => { if (!isSettled.current) onSave(control.current!.value, "leave"); }, className: LOOK };
  if (cell.column === "conformity") {
    return <select {...shared} defaultValue={cell.text}><option value="">{t("notCompared")}</option>{CONFORMITIES.map((value) => <option key={value} value={value}>{t(`conformities.${value}`)}</option>)}</select>;
  }
  if (cell.column === "institutionId") {
    return <select {...shared} defaultValue={cell.text}><option value="">{t("noInstitution")}</option>{institutions.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>;
  }
  if (cell.column === "provision") return <input {...shared} dir="auto" list={citations} autoComplete="off" maxLength={MOST_LETTERS.provision} defaultValue={cell.text} />;
  return <textarea {...shared} dir="auto" rows={cell.column === "author" ? 1 : 5} maxLength={MOST_LETTERS[cell.column]} defaultValue={cell.text} />;
}

function insertLine(control: HTMLTextAreaElement) {
  control.setRangeText("\n", control.selectionStart, control.selectionEnd, "end");
}
