import { useLocale, useTranslations } from "next-intl";
import { CONFORMITIES } from "@/domain/comparisons/lifecycle";
import type { ComparisonSheet, Institution } from "@/domain/comparisons/comparison";
import { SHOWN_AGREEMENTS, type ComparisonFilter } from "@/domain/comparisons/filter";
import { pick } from "@/domain/shared/localised";
import { sheetName } from "./words";

type Props = { id: string; reference: string; filter: ComparisonFilter; sheets: readonly ComparisonSheet[]; institutions: readonly Institution[] };

const CONTROL = "block min-h-9 w-full rounded-control border border-control bg-surface px-2 text-table text-ink";

/** The filter row: a plain form whose answer is an address, so that it works without scripts and in a colleague's hands. */
export function ComparisonFilterForm({ id, reference, filter, sheets, institutions }: Props) {
  const t = useTranslations("comparisons");
  const locale = useLocale();
  const selects = {
    sheet: sheets.map((sheet) => ({ value: String(sheet.number), label: sheetName(t, locale, sheet, sheets) })),
    conformity: [{ value: "gap", label: t("filter.gap") }, { value: "open", label: t("filter.open") }, ...CONFORMITIES.map((value) => ({ value, label: t(`conformities.${value}`) }))],
    institution: [...institutions.map(({ id: value, nameEn, nameFr }) => ({ value, label: pick(locale, nameEn, nameFr).text })), { value: "none", label: t("filter.noInstitution") }],
    agreement: SHOWN_AGREEMENTS.map((value) => ({ value, label: t(`filter.agreements.${value}`) })),
  };
  return (
    <form id={id} method="get" action={`/actions/${reference}/comparison`} role="search" aria-label={t("filter.label")} className="mt-6 mb-3 grid grid-cols-2 items-end gap-x-3 gap-y-2 border-y border-line py-2 print:hidden wide:grid-cols-[2fr_repeat(4,minmax(0,1fr))_auto]">
      <label className="min-w-0 text-meta text-ink-2 max-wide:col-span-full">{t("filter.names.q")}
        <input name="q" type="search" defaultValue={filter.q} dir="auto" autoComplete="off" className={CONTROL} />
      </label>
      {(Object.keys(selects) as (keyof typeof selects)[]).map((name) => (
        <label key={name} className="min-w-0 text-meta text-ink-2">{t(`filter.names.${name}`)}
          <select name={name} defaultValue={String(filter[name] ?? "")} className={CONTROL}>
            <option value="">{t("filter.any")}</option>
            {selects[name].map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
      <button className="button button-quiet">{t("filter.apply")}</button>
    </form>
  );
}
