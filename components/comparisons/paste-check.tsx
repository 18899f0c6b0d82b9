"use client";
import { useTranslations } from "next-intl";
import type { PasteFault } from "@/domain/comparisons/pasted-column";

export type CheckedFault = { line: number; cell: string; value: string; article: string; fault: PasteFault };
export type CheckedChange = { line: number; article: string; before: string; after: string; ends: boolean };

/** A column as it was checked: what is wrong with which cell, and what each cell would become. */
export type CheckedPaste = { seen: string; changes: number; faults: number; canApply: boolean; wrong: CheckedFault[]; changed: CheckedChange[] };

const CELL = "border-b border-line px-2 py-1.5 text-start align-baseline first:ps-0";

/** What a paste would do. Nothing has been written while this is shown. */
export function PasteCheck({ checked: { changes, faults, wrong, changed } }: { checked: CheckedPaste }) {
  const t = useTranslations("comparisons.paste");
  const reasons = useTranslations("comparisons.faults");
  return (
    <section aria-live="polite">
      <p className="font-semibold">{t("checked", { changes, faults })}</p>
      {wrong.length > 0 && (
        <>
          <p className="mt-2 max-w-reading">{t("wrong")}</p>
          <Table caption={t("faultCaption")} heads={[t("table.cell"), t("table.article"), t("table.value"), t("table.reason")]} rows={wrong.map(({ line, cell, article, value, fault }) => ({ key: line, cells: [cell, article, value, reasons(fault)] }))} />
          {faults > wrong.length && <p className="mt-1 text-meta text-ink-2">{t("most", { count: wrong.length })}</p>}
        </>
      )}
      {changed.length > 0 && (
        <>
          <Table caption={t("changeCaption")} heads={[t("table.line"), t("table.article"), t("table.before"), t("table.after")]} rows={changed.map(({ line, article, before, after, ends }) => ({ key: line, cells: [String(line), article, before, ends ? `${after} (${t("ends")})` : after] }))} />
          {changes > changed.length && <p className="mt-1 text-meta text-ink-2">{t("most", { count: changed.length })}</p>}
        </>
      )}
    </section>
  );
}

function Table({ caption, heads, rows }: { caption: string; heads: readonly string[]; rows: readonly { key: number; cells: readonly string[] }[] }) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="mt-3 max-wide:overflow-x-auto">
      <table className="w-full border-collapse text-table max-sm:min-w-[40rem]">
        <caption className="pb-1 text-start text-meta text-ink-2">{caption}</caption>
        <thead><tr>{heads.map((head) => <th key={head} scope="col" className="border-b-2 border-ink px-2 py-1 text-start text-meta font-semibold text-ink-2 first:ps-0">{head}</th>)}</tr></thead>
        <tbody>{rows.map(({ key, cells: [first, ...rest] }) => <tr key={key}><th scope="row" className={`${CELL} whitespace-nowrap font-normal tabular-nums`}>{first}</th>{rest.map((text, index) => <td key={index} dir="auto" className={`${CELL} max-w-[28rem] whitespace-pre-wrap break-words`}>{text}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
