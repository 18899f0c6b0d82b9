import { useLocale, useTranslations } from "next-intl";
import { DataTable, type Column } from "@/components/ui/data-table";
import { Localised } from "@/components/ui/localised";
import { countryName } from "@/domain/countries/list";
import type { Pair } from "@/domain/reports/facts";
import { daysOf, gapsOf, type ReportFigure } from "@/domain/reports/figures";
import type { LinkOf } from "@/domain/reports/links";
import { formatDate } from "@/domain/shared/dates";

type Props = { figure: ReportFigure; linkOf: LinkOf };

/** The rows from which a figure of the report was counted, each leading to its record. */
export function FigureRows({ figure, linkOf }: Props) {
  const t = useTranslations("reportDocument");
  const names = useNames(linkOf);
  const { columns, rows } = tableOf(figure, names);
  const labelled: Column[] = columns.map((key) => ({ key, label: t(`columns.${key as "number"}`), ...(ENDS.includes(key) ? { align: "end" as const } : {}) }));
  return <DataTable caption={t(`figures.${figure.key}`)} columns={labelled} rows={rows.map((cells, index) => ({ key: String(index), cells }))} empty="" stack />;
}

const ENDS = ["days", "articles", "gaps"];

function useNames(linkOf: LinkOf) {
  const every = useTranslations();
  const locale = useLocale();
  return {
    code: (list: string, value: string) => every(`${list}.${value}` as never),
    date: (from: string | null, to: string | null = null) => [from, to].filter((one, index, both) => one !== null && (index === 0 || one !== both[0])).map((one) => formatDate(one!, locale)).join(" – "),
    country: (iso3: string) => countryName(iso3, locale),
    pair: (pair: Pair, path?: string) => {
      const text = <Localised en={pair.en} fr={pair.fr} />;
      const href = path ? linkOf({ kind: "record", path }) : null;
      return href ? <a href={href}>{text}</a> : text;
    },
    notSaid: every("reportDocument.notSaid"),
  };
}

type Cells = Record<string, React.ReactNode>;

function tableOf(figure: ReportFigure, { code, date, country, pair, notSaid }: ReturnType<typeof useNames>): { columns: string[]; rows: Cells[] } {
  switch (figure.of) {
    case "activities": return { columns: ["number", "activity", "type", "dates", "place", "state", "participants"], rows: figure.rows.map((row) => ({ number: row.number, activity: pair(row.title, `/missions/${row.number}`), type: code("activities.types", row.type), dates: date(row.startsOn, row.endsOn), place: row.place, state: code("activities.states", row.state), participants: row.women === null && row.men === null ? "" : `${row.women ?? "–"}, ${row.men ?? "–"}` })) };
    case "seats": return { columns: ["institution", "role", "since", "until"], rows: figure.rows.map((row) => ({ institution: pair(row.institution, "/group"), role: code("groups.roles", row.role), since: date(row.joinedOn), until: date(row.leftOn) })) };
    case "meetings": return { columns: ["number", "meeting", "dates"], rows: figure.rows.map((row) => ({ number: row.number, meeting: pair({ en: row.title, fr: null }, `/group/meetings/${row.number}`), dates: date(row.onDay) })) };
    case "experts": return { columns: ["expert", "country", "missions", "days"], rows: figure.rows.map((row) => ({ expert: code("experts.categories", row.category), country: country(row.country), missions: row.missions.map(({ activity }) => activity).join(", "), days: daysOf(row) || "" })) };
    case "people": return { columns: ["number", "sex", "institution", "level", "missions"], rows: figure.rows.map((row, index) => ({ number: index + 1, sex: code("participants.sexes", row.sex), institution: row.institutionKind ? code("organisations.kinds", row.institutionKind) : notSaid, level: code("organisations.levels", row.level), missions: row.activities.join(", ") })) };
    case "outputs": return { columns: ["number", "output", "type", "validated", "state"], rows: figure.rows.map((row) => ({ number: row.number, output: pair(row.title, `/outputs/${row.number}`), type: code("outputs.types", row.type), validated: date(row.validatedOn), state: code("outputs.states", row.state) })) };
    case "comparisons": return { columns: ["instrument", "articles", "gaps"], rows: figure.rows.map((row) => ({ instrument: pair({ en: row.instrument, fr: null }, "/comparison"), articles: Object.values(row.counts).reduce((sum, count) => sum + count, 0), gaps: gapsOf(row) })) };
    case "recommendations": return { columns: ["number", "recommendation", "addressee", "answer"], rows: figure.rows.map((row) => ({ number: row.number, recommendation: pair(row.text, `/recommendations/${row.number}`), addressee: pair(row.addressee), answer: [code("recommendations.states", row.state), date(row.answeredOn)].filter(Boolean).join(", ") })) };
  }
}
