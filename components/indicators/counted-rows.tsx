import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PeopleTable } from "@/components/participants/people-table";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { countryName } from "@/domain/countries/list";
import { rowsOf, type CountedRows } from "@/domain/indicators/counted";
import type { Counted } from "@/domain/indicators/lists";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { Splits } from "./splits";

type Props = { /** Of the Action, where its reader has pages to open. */ reference?: string; countedBy: Counted; rows: CountedRows };

/** The rows behind one standard figure, with the rule by which they are counted. */
export function CountedRowsView({ reference, countedBy, rows }: Props) {
  const t = useTranslations("indicators");
  const unlisted = countedBy === "participants" ? rows.activities.reduce((sum, one) => sum + one.unlisted, 0) : 0;
  return (
    <>
      <p className="mb-4 max-w-reading text-ink-2">{t(`rules.${countedBy}`)} {unlisted > 0 && t("unlisted", { count: unlisted })}</p>
      <div className="mb-5"><Splits countedBy={countedBy} rows={rows} /></div>
      <Rows reference={reference} countedBy={countedBy} rows={rows} />
    </>
  );
}

function Rows({ reference, countedBy, rows }: Props) {
  if (countedBy === "participants") return <PeopleTable reference={reference} people={rowsOf(countedBy, rows)} />;
  if (countedBy === "expert_days" || countedBy === "experts") return <Deployments reference={reference} rows={rowsOf(countedBy, rows)} />;
  if (countedBy === "activities") return <Activities reference={reference} rows={rowsOf(countedBy, rows)} />;
  if (countedBy === "outputs") return <Outputs reference={reference} rows={rowsOf(countedBy, rows)} />;
  return <Advice reference={reference} rows={rowsOf(countedBy, rows)} />;
}

type Of<Key extends keyof CountedRows> = { reference?: string; rows: CountedRows[Key] };

function Deployments({ reference, rows }: Of<"deployments">) {
  const t = useTranslations("indicators");
  const experts = useTranslations("experts.categories");
  const locale = useLocale();
  return <Table stack={!reference} columns={["activity", "expert", "category", "country", "days"]} rows={rows.map((row) => ({
    activity: <Mission reference={reference} number={row.activity} {...row} />, expert: <span dir="auto">{row.expertName}</span>, category: experts(row.category), country: countryName(row.country, locale), days: row.days ?? t("daysUnknown"),
  }))} />;
}

function Activities({ reference, rows }: Of<"activities">) {
  const types = useTranslations("activities.types");
  return <Table stack={!reference} columns={["activity", "type", "date", "unlisted"]} rows={rows.map((row) => ({ activity: <Mission reference={reference} {...row} />, type: types(row.type), date: <Day date={row.on} />, unlisted: row.unlisted || null }))} />;
}

function Outputs({ reference, rows }: Of<"outputs">) {
  const t = useTranslations("outputs");
  return <Table stack={!reference} columns={["output", "type", "state", "date"]} rows={rows.map((row) => ({ output: <Titled href={reference && `/actions/${reference}/outputs/${row.number}`} {...row} />, type: t(`types.${row.type}`), state: t(`states.${row.state}`), date: <Day date={row.on} /> }))} />;
}

function Advice({ reference, rows }: Of<"recommendations">) {
  const t = useTranslations("recommendations.states");
  return <Table stack={!reference} columns={["recommendation", "state", "date"]} rows={rows.map((row) => ({ recommendation: <Titled href={reference && `/actions/${reference}/recommendations/${row.number}`} number={row.number} titleEn={row.textEn} titleFr={row.textFr} />, state: t(row.state), date: <Day date={row.verifiedOn ?? row.answeredOn} /> }))} />;
}

type Column = "activity" | "expert" | "category" | "country" | "days" | "type" | "date" | "unlisted" | "output" | "state" | "recommendation";

function Table({ columns, rows, stack }: { columns: readonly Column[]; rows: readonly Partial<Record<Column, ReactNode>>[]; stack: boolean }) {
  const t = useTranslations("indicators");
  const numeric = (key: Column) => (key === "days" || key === "unlisted" ? { align: "end" as const } : {});
  return <DataTable stack={stack} caption={t("rowsCaption")} empty={t("noRows")} columns={columns.map((key) => ({ key, label: t(`rowColumns.${key}`), ...numeric(key) }))} rows={rows.map((cells, index) => ({ key: String(index), cells }))} />;
}

type Title = { number: number; titleEn: string; titleFr: string | null };

const Mission = ({ reference, ...row }: Title & { reference?: string }) => <Titled href={reference && `/actions/${reference}/missions/${row.number}`} {...row} />;

function Titled({ href, number, titleEn, titleFr }: Title & { href?: string }) {
  const title = <Localised en={titleEn} fr={titleFr} />;
  return <span className="flex gap-2"><span className="shrink-0 tabular-nums text-ink-2">{number}</span><span className="min-w-[12rem] max-w-[52ch]">{href ? <a href={href}>{title}</a> : title}</span></span>;
}

function Day({ date }: { date: PartialDate | null }) {
  const locale = useLocale();
  return date && <span className="whitespace-nowrap tabular-nums">{formatDate(date, locale)}</span>;
}
