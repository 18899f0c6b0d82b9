import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { countryName } from "@/domain/countries/list";
import type { ListedArticle } from "@/domain/instruments/article-list";
import type { CountryRatification, InstrumentLine, Ratification } from "@/domain/instruments/instrument";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { RatificationChip } from "./ratification-chip";

/** The instruments on record, each with how many articles can be compared. */
export function InstrumentTable({ instruments }: { instruments: readonly InstrumentLine[] }) {
  const t = useTranslations("instruments");
  const columns = [{ key: "short", label: t("columns.short"), nowrap: true }, { key: "title", label: t("columns.title") }, { key: "body", label: t("columns.body") }, { key: "articles", label: t("columns.articles"), align: "end" }, { key: "ratified", label: t("columns.ratified") }] as const;
  return (
    <DataTable caption={t("international")} empty={t("empty")} columns={columns} rows={instruments.map(({ code, shortEn, shortFr, titleEn, titleFr, body, articles, ratified }) => ({
      key: code, cells: { short: <a href={`/instruments/${code}`}><Localised en={shortEn} fr={shortFr ?? shortEn} /></a>, title: <Localised en={titleEn} fr={titleFr} />, body: <span lang="en">{body}</span>, articles, ratified: t("countries", { count: ratified }) },
    }))} />
  );
}

/** The articles of one instrument, each by what it is about. */
export function ArticleTable({ articles }: { articles: readonly ListedArticle[] }) {
  const t = useTranslations("instruments");
  return (
    <DataTable caption={t("articles")} empty={t("empty")} columns={[{ key: "number", label: t("columns.number"), nowrap: true }, { key: "heading", label: t("columns.heading") }]} rows={articles.map(({ number, headingEn, headingFr, isFormal }) => ({
      key: number, cells: { number, heading: <><Localised en={headingEn} fr={headingFr} />{isFormal && <span className="text-ink-2"> ({t("formal")})</span>}</> },
    }))} />
  );
}

/** Where countries stand with one instrument. */
export function RatificationTable({ code, ratifications, mayKeep }: { code: string; ratifications: readonly Ratification[]; mayKeep: boolean }) {
  const t = useTranslations("instruments");
  const locale = useLocale();
  return (
    <DataTable caption={t("ratifications")} empty={t("noRatifications")} columns={[{ key: "country", label: t("columns.country") }, ...FACTS.map((key) => ({ key, label: t(`columns.${key}`) }))]} rows={ratifications.map((one) => ({
      key: one.country, cells: { country: <>{countryName(one.country, locale)} {mayKeep && <a href={`/instruments/${code}/ratification?country=${one.country}`} className="text-meta">{t("correct")}</a>}</>, ...factCells(one, locale) },
    }))} />
  );
}

/** Where one country stands with the instruments on record. */
export function CountryRatifications({ ratifications }: { ratifications: readonly CountryRatification[] }) {
  const t = useTranslations("instruments");
  const locale = useLocale();
  return (
    <DataTable caption={t("country.title")} empty={t("country.none")} columns={[{ key: "short", label: t("columns.short"), nowrap: true }, ...FACTS.map((key) => ({ key, label: t(`columns.${key}`) }))]} rows={ratifications.map((one) => ({
      key: one.code, cells: { short: <a href={`/instruments/${one.code}`}><Localised en={one.shortEn} fr={one.shortFr ?? one.shortEn} /></a>, ...factCells(one, locale) },
    }))} />
  );
}

const FACTS = ["state", "on", "note", "source", "asOf"] as const;

function factCells({ state, on, note, source, sourceUrl, asOf }: Omit<Ratification, "country" | "version">, locale: string) {
  const date = (value: PartialDate | null) => value && <span className="whitespace-nowrap tabular-nums">{formatDate(value, locale)}</span>;
  return { state: <RatificationChip state={state} />, on: date(on), note: note && <span dir="auto">{note}</span>, source: sourceUrl ? <a href={sourceUrl} rel="noreferrer" lang="en">{source}</a> : <span lang="en">{source}</span>, asOf: date(asOf) };
}
