"use client";
import { useLocale, useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { TONE } from "@/components/ui/tone";
import { isAdvisable, type ComparisonLine } from "@/domain/comparisons/comparison";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { CONFORMITY_TONES } from "./conformity-chip";
import { GRID_COLUMNS, isWritten, ROW_HEIGHT, type GridColumn } from "./grid-columns";

type Props = {
  line: ComparisonLine;
  sheetName: string;
  institution: string;
  reference: string;
  /** Its place among all rows shown, from 1. */
  index: number;
  isLow: boolean;
  isLive: boolean;
  mayAdvise: boolean;
  active: GridColumn | null;
  editor: ReactNode;
  recommend: (form: FormData) => Promise<void>;
};

/** One row. Only the row that is worked in is drawn again. */
export const GridRow = memo(function GridRow({ line, sheetName, institution, reference, index, isLow, isLive, mayAdvise, active, editor, recommend }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const heading = pick(locale, line.headingEn, line.headingFr);
  const href = `/actions/${reference}/comparison/rows/${line.id}`;
  const cells: Record<GridColumn, ReactNode> = {
    article: <><span className="block text-meta text-ink-2">{sheetName}</span><a href={href} className="font-semibold tabular-nums" aria-label={t("grid.editRow", { article: line.article })}>{line.article}</a> <span lang={heading.lang === locale ? undefined : heading.lang}>{heading.text}</span></>,
    provision: line.provision || <span className="text-ink-2">{t("noProvision")}</span>,
    conformity: conformityChip(line, t),
    gap: line.gap, proposal: line.proposal, effect: line.effect, institutionId: institution, author: line.author,
    agreed: line.agreedOn && t("grid.agreed", { by: line.agreedBy ?? "", date: formatDate(line.agreedOn, locale) }),
    recommendation: <>
      {line.recommendation !== null && <a href={`/actions/${reference}/recommendations/${line.recommendation}`} className="block min-h-6 leading-6">{t("grid.recommendation", { number: line.recommendation })}</a>}
      {mayAdvise && isAdvisable(line) && <form action={recommend}><input type="hidden" name="reference" value={reference} /><input type="hidden" name="rowId" value={line.id} /><input type="hidden" name="version" value={line.version} /><button className="min-h-6 text-start text-link underline">{t("grid.recommend")}</button></form>}
      {line.comments > 0 && <a href={`${href}#remarks`} className="block min-h-6 text-meta/6">{t("grid.remarks", { count: line.comments })}</a>}
    </>,
  };
  return (
    <tr aria-rowindex={isLive ? index + 1 : undefined} data-row={line.id} className="border-b border-line" style={isLow ? { height: ROW_HEIGHT } : undefined}>
      {GRID_COLUMNS.map((column, at) => {
        const isActive = active === column;
        const Cell = at === 0 ? "th" : "td";
        return (
          <Cell
            key={column} scope={at === 0 ? "row" : undefined} role={isLive ? (at === 0 ? "rowheader" : "gridcell") : undefined} aria-colindex={isLive ? at + 1 : undefined} tabIndex={isLive ? (isActive ? 0 : -1) : undefined}
            data-column={column} aria-readonly={isLive && !isWritten(column) ? true : undefined}
            className={`grid-cell ${at === 0 ? "sticky start-0 z-10 bg-paper" : ""} ${isActive ? "grid-active" : ""}`}
          >
            {isActive && editor ? <div className="grid-editor">{editor}</div> : <div dir={isWritten(column) ? "auto" : undefined} className={isLow ? "grid-low" : "grid-text"}>{cells[column]}</div>}
          </Cell>
        );
      })}
    </tr>
  );
});

// Plain elements: three thousand rows must not each carry a component for their state.
function conformityChip({ conformity }: ComparisonLine, t: ReturnType<typeof useTranslations<"comparisons">>) {
  if (!conformity) return <span className="text-ink-2">{t("notCompared")}</span>;
  const { Icon, chip } = TONE[CONFORMITY_TONES[conformity]];
  return <span className={`-my-0.5 inline-block whitespace-nowrap rounded-chip border-s-4 ps-1.5 pe-2 text-meta/6 font-semibold ${chip}`}><Icon className="me-1.5 inline-block align-[-0.15em]" />{t(`conformities.${conformity}`)}</span>;
}
