import { useLocale, useTranslations } from "next-intl";
import { RosetteTicks } from "@/components/actions/rosette-ticks";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { Section } from "@/components/ui/section";
import { THEMES } from "@/domain/actions/lists";
import { isDisputed, verdictOf, type CharacteristicRow, type CharacteristicSide } from "@/domain/characteristics/characteristic";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { countsOf, isSaidBy, SAID_BY, type AssessedAction, type GoodPracticeFilter } from "@/domain/characteristics/search";
import { countryName, countryOptions, findCountry } from "@/domain/countries/list";
import { Ground, Verdict } from "./ground";

type Props = { filter: GoodPracticeFilter; actions: readonly AssessedAction[] };

const CONTROL = "block min-h-9 w-full rounded-control border border-control bg-surface px-2 text-table text-ink";

/** Which characteristic, said by whom, in which theme and country: a plain form whose answer is an address. */
export function GoodPracticeForm({ filter }: Pick<Props, "filter">) {
  const t = useTranslations("characteristics");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const selects = [
    { name: "characteristic" as const, options: CHARACTERISTICS.map((value, index) => ({ value: value as string, label: `${index + 1} ${t(`names.${value}`)}` })), isOpen: false },
    { name: "by" as const, options: SAID_BY.map((value) => ({ value: value as string, label: t(`search.by.${value}`) })), isOpen: false },
    { name: "theme" as const, options: THEMES.map((value) => ({ value: value as string, label: actions(`themes.${value}`) })), isOpen: true },
    { name: "country" as const, options: countryOptions(locale).filter(({ value }) => findCountry(value)?.region), isOpen: true },
  ];
  return (
    <form method="get" action="/actions/good-practice" role="search" className="mb-4 grid grid-cols-1 items-end gap-x-3 gap-y-2 border-y border-line py-2 sm:grid-cols-2 wide:grid-cols-[2fr_1fr_2fr_1fr_auto]">
      {selects.map(({ name, options, isOpen }) => (
        <label key={name} className="min-w-0 text-meta text-ink-2">{t(`search.filters.${name}`)}
          <select name={name} defaultValue={filter[name] ?? ""} className={CONTROL}>
            {isOpen && <option value="">{t("search.any")}</option>}
            {options.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
      <button className="button button-quiet">{t("search.apply")}</button>
    </form>
  );
}

/** The Actions that show it, with what proves it and all ten beside. */
export function GoodPracticeAnswer({ filter: { characteristic, by }, actions }: Props) {
  const t = useTranslations("characteristics");
  const locale = useLocale();
  const found = actions.filter(({ rows }) => isSaidBy(rowOf(rows, characteristic), by));
  const columns = [{ key: "action", label: t("search.columns.action") }, { key: "facility", label: t("columns.facility"), nowrap: true }, { key: "authority", label: t("columns.authority"), nowrap: true }, { key: "proof", label: t("columns.proof") }, { key: "ticks", label: t("search.columns.ticks"), nowrap: true }];
  return (
    <Section title={t(`names.${characteristic}`)}>
      <p className="mb-3 text-ink-2">{t("search.count", { count: found.length })}</p>
      <DataTable caption={t(`names.${characteristic}`)} columns={columns} empty={t("search.empty")} rows={found.map((action) => {
        const row = rowOf(action.rows, characteristic);
        const years = [action.firstActivityOn, action.lastActivityOn].map((on) => on?.slice(0, 4)).filter((year, index, both) => year && (index === 0 || year !== both[0])).join("–");
        return { key: action.reference, cells: {
          action: <><a href={`/actions/${action.reference}/good-practice`}><Localised en={action.titleEn} fr={action.titleFr} /></a><span className="block text-ink-2">{[action.reference, action.countryCodes.map((code) => countryName(code, locale)).join(", "), years].filter(Boolean).join(" · ")}</span>{isDisputed(row) && <span className="block font-semibold text-status-waiting-text">{t("disagree")}</span>}</>,
          facility: <Verdict view={row.facility} />, authority: <Verdict view={row.authority} />,
          proof: <span className="grid gap-2">{[row.facility, row.authority].map((view, side) => view?.isFlagged && <Ground key={side} view={view} reference={action.reference} space="staff" />)}</span>,
          ticks: <Ticks rows={action.rows} />,
        } };
      })} />
    </Section>
  );
}

/** How many of the Actions show each of the ten; each number leads to its rows. */
export function GoodPracticeCounts({ filter, actions }: Props) {
  const t = useTranslations("characteristics");
  const rest = Object.entries(filter).filter(([name, value]) => name !== "characteristic" && value);
  const rows = countsOf(actions, filter.by).map(({ characteristic, number, count }) => ({ key: characteristic, cells: {
    name: <><span className="tabular-nums">{number}</span> <a href={`/actions/good-practice?${new URLSearchParams([["characteristic", characteristic], ...rest] as [string, string][])}`}>{t(`names.${characteristic}`)}</a></>, count,
  } }));
  return <Section title={t("search.counts")}><DataTable caption={t("search.counts")} columns={[{ key: "name", label: t("columns.name") }, { key: "count", label: t("search.number"), align: "end" }]} rows={rows} empty="" /></Section>;
}

/** Both sides' ten as ticks, one above the other. */
function Ticks({ rows }: { rows: readonly CharacteristicRow[] }) {
  const t = useTranslations("characteristics");
  const flagged = (side: CharacteristicSide) => rows.filter((row) => row[side]?.isFlagged).length;
  const label = t("search.ticks", { facility: String(flagged("facility")), authority: String(flagged("authority")) });
  return <span className="grid gap-1">{(["facility", "authority"] as const).map((side) => <RosetteTicks key={side} petals={rows.map((row) => ({ number: row.number, state: verdictOf(row[side]) }))} label={`${t(`columns.${side}`)}. ${label}`} />)}</span>;
}

const rowOf = (rows: readonly CharacteristicRow[], characteristic: string) => rows.find((row) => row.characteristic === characteristic)!;
