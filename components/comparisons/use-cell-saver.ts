"use client";
import { useTranslations, useLocale } from "next-intl";
import { useCallback, useState } from "react";
import { cellText, type WrittenColumn } from "@/domain/comparisons/columns";
import type { ComparisonLine } from "@/domain/comparisons/comparison";
import type { SavedCell } from "./saved-cell";

/** A cell that is open, with what stands in it, and the version that it was read from. */
export type OpenCell = { rowId: string; column: WrittenColumn; text: string; version: number; theirs?: ComparisonLine };

type Asked = { reference: string; replace: (line: ComparisonLine) => void; find: (rowId: string) => ComparisonLine | undefined };

/** Saves cells one by one and says in words what became of each. What was not saved stays open with everything typed in it. */
export function useCellSaver({ reference, replace, find }: Asked) {
  const t = useTranslations("comparisons.grid");
  const columns = useTranslations("comparisons.columns");
  const locale = useLocale();
  const [cell, setCell] = useState<OpenCell | null>(null);
  const [status, setStatus] = useState<{ text: string; isProblem?: boolean }>({ text: "" });

  const open = useCallback((line: ComparisonLine, column: WrittenColumn, text?: string) => {
    setStatus({ text: "" });
    setCell({ rowId: line.id, column, text: text ?? cellText(line, column), version: line.version });
  }, []);

  /** Leaves the cell as it was; after a conflict that is what somebody else wrote. */
  const cancel = useCallback(() => {
    if (cell?.theirs) replace(cell.theirs);
    setStatus({ text: "" });
    setCell(null);
  }, [cell, replace]);

  const save = useCallback(async (text: string): Promise<boolean> => {
    const line = cell && find(cell.rowId);
    if (!cell || !line) return true;
    const said = { column: columns(cell.column), article: line.article };
    if (text === cellText(line, cell.column) && !cell.theirs) {
      setStatus({ text: t("unchanged") });
      setCell(null);
      return true;
    }
    setStatus({ text: t("saving") });
    const answer = await post(reference, { rowId: cell.rowId, version: cell.version, column: cell.column, value: text });
    if (answer?.status === "saved") {
      replace(answer.line);
      setCell((open) => (open?.rowId === cell.rowId && open.column === cell.column ? null : open));
      const time = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { hour: "2-digit", minute: "2-digit" }).format(new Date());
      setStatus({ text: t(answer.endedAgreement ? "savedEnded" : "saved", { ...said, time }) });
      return true;
    }
    const theirs = answer?.status === "changed" ? answer.line : undefined;
    setCell({ ...cell, text, ...(theirs ? { theirs, version: theirs.version } : {}) });
    const reason = answer?.status === "refused" ? answer.message : answer ? whatTheyWrote(answer, cell.column) : t("offline");
    setStatus({ isProblem: true, text: t("notSaved", { ...said, reason }) });
    return false;

    function whatTheyWrote({ line: written, by, shown }: Extract<SavedCell, { status: "changed" }>, column: WrittenColumn): string {
      const [name, theirs] = [by || t("somebody"), shown ?? cellText(written, column)];
      return theirs ? t("conflict", { name, theirs }) : t("conflictEmpty", { name });
    }
  }, [cell, columns, find, locale, reference, replace, t]);

  return { cell, status, open, cancel, save };
}

async function post(reference: string, body: object): Promise<SavedCell | null> {
  try {
    const answer = await fetch(`/api/comparisons/${reference}/cells`, { method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body: JSON.stringify(body) });
    return (await answer.json()) as SavedCell;
  } catch {
    return null;
  }
}
