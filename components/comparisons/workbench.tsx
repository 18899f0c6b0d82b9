import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { LinkButton } from "@/components/ui/link-button";
import type { ActionHead } from "@/domain/actions/action-head";
import { hasEnded } from "@/domain/actions/lifecycle";
import type { Comparison } from "@/domain/comparisons/comparison";
import { filterLines, filterSearch, type ComparisonFilter, type FilterName } from "@/domain/comparisons/filter";
import { pick } from "@/domain/shared/localised";
import { ComparisonFilterForm } from "./comparison-filter";
import { ComparisonGrid } from "./comparison-grid";
import { PAGE_ROWS } from "./grid-columns";
import { GridTexts } from "./grid-texts";
import { Pager } from "./pager";
import { SheetTable } from "./sheet-table";
import { sheetName } from "./words";

type Props = {
  head: ActionHead;
  comparison: Comparison;
  citable: Record<string, { label: string; heading: string | null }[]>;
  filter: ComparisonFilter;
  refused: readonly FilterName[];
  page: number;
  mayWrite: boolean;
  mayAdvise: boolean;
  recommend: (form: FormData) => Promise<void>;
};

const FORM = "comparison-filters";

/** The comparison of an Action: how far each instrument has come, and the grid of its articles. */
export function Workbench({ head, comparison: { sheets, lines, institutions }, citable, filter, refused, page, mayWrite, mayAdvise, recommend }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const { reference } = head;
  const at = `/actions/${reference}/comparison`;
  const isOpen = mayWrite && !hasEnded(head.stage);
  const shown = filterLines(lines, filter);
  const first = (Math.min(page, Math.max(1, Math.ceil(shown.length / PAGE_ROWS))) - 1) * PAGE_ROWS;
  const search = filterSearch(filter);
  const sheet = sheets.find(({ number }) => number === filter.sheet) ?? (sheets.length === 1 ? sheets[0] : undefined);
  return (
    <>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2>{t("title")}</h2>
        <p className="flex flex-wrap items-baseline gap-x-5 gap-y-2 print:hidden">
          <a href="/instruments">{t("toInstruments")}</a>
          {isOpen && <LinkButton href={`${at}/new`} quiet={sheets.length > 0}>{t("open")}</LinkButton>}
        </p>
      </div>
      <p className="mb-4 max-w-reading text-ink-2">{t("lead")}</p>
      <SheetTable reference={reference} sheets={sheets} lines={lines} />
      {sheets.length > 0 && (
        <>
          {refused.length > 0 && <Notice tone="waiting" title={t("filter.refused", { names: refused.map((name) => t(`filter.names.${name}`)).join(", ") })} />}
          <ComparisonFilterForm id={FORM} reference={reference} filter={filter} sheets={sheets} institutions={institutions} />
          <p className="mb-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-table print:hidden">
            {isOpen && sheets.some(({ state }) => state !== "approved") && <a href={`${at}/paste${sheet ? `?sheet=${sheet.number}` : ""}`}>{t("paste.title")}</a>}
            {isOpen && sheet && sheet.state !== "approved" && <><a href={`${at}/sheets/${sheet.number}/agree`}>{t("agree.title")}</a><a href={`${at}/sheets/${sheet.number}#add`}>{t("sheet.addRow")}</a></>}
            <span>{t("export.label")} {(["xlsx", "docx"] as const).map((file, index) => <span key={file}>{index > 0 && " · "}<a data-export href={`/api/comparisons/${reference}/${file}${search ? `?${search}` : ""}`}>{t(`export.${file}`)}</a></span>)}</span>
          </p>
          <GridTexts>
            <ComparisonGrid
              reference={reference} initial={shown.slice(first, first + PAGE_ROWS)} isWhole={lines.length <= PAGE_ROWS && shown.length === lines.length} shownTotal={shown.length} total={lines.length} filter={filter} formId={FORM} mayAdvise={mayAdvise && isOpen} recommend={recommend}
              sheets={sheets.map((one) => ({ number: one.number, name: sheetName(t, locale, one, sheets), country: one.country, isWritable: isOpen && one.state !== "approved" }))} institutions={institutions.map(({ id, nameEn, nameFr }) => ({ id, name: pick(locale, nameEn, nameFr).text }))}
            />
          </GridTexts>
          <Pager first={first} shown={shown.length} size={PAGE_ROWS} href={(to) => `${at}?${[search, `page=${to}`].filter(Boolean).join("&")}`} words={{ page: (values) => t("grid.page", values), next: t("grid.next"), previous: t("grid.previous") }} />
          {Object.entries(citable).map(([country, articles]) => <datalist key={country} id={`citations-${country}`}>{articles.map(({ label, heading }) => <option key={label} value={label}>{heading}</option>)}</datalist>)}
        </>
      )}
    </>
  );
}
