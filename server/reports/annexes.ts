import "server-only";
import type { Block, DocumentPart, Run } from "@/domain/reports/document";
import type { Counted } from "@/domain/indicators/lists";
import type { Pair, ReportFacts } from "@/domain/reports/facts";
import { daysOf, gapsOf, type FigureKey } from "@/domain/reports/figures";
import { countsOf } from "@/domain/participants/participant";
import { isTrusted } from "@/domain/recommendations/languages";
import { readProse } from "@/domain/reports/prose";
import { joined, plain, type Words } from "./words";

type Annex = { id: string; blocks: Block[] };

/** The annexes that have something to show, lettered in their order. Together they list every row behind every figure of the report. */
export function annexesOf(facts: ReportFacts, words: Words): DocumentPart[] {
  return [asked(facts, words), group(facts, words), activities(facts, words), experts(facts, words), participants(facts, words), outputs(facts, words), comparison(facts, words), recommendations(facts, words), results(facts, words)]
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, blocks }, index) => ({ id, blocks, title: words.t("reportDocument.annex", { letter: String.fromCharCode(65 + index), title: words.code("reportDocument.annexTitles", id) }) }));
}

function asked({ request, concept }: ReportFacts, words: Words): Annex {
  const quoted = (key: string, text: string | undefined, lang: string | undefined): Block[] => (text ? [{ kind: "heading", text: words.code("reportDocument.asked", key) }, ...prose(text, lang === words.language ? undefined : lang)] : []);
  return { id: "asked", blocks: [...quoted("need", request?.need, request?.language), ...quoted("expectedResult", request?.expectedResult, request?.language), ...quoted("purpose", concept?.purpose, concept?.language), ...quoted("approach", concept?.approach, concept?.language)] };
}

const prose = (text: string, lang: string | undefined): Block[] => readProse(text).flatMap((block): Block[] => {
  const runs = (parts: readonly object[]): Run[] => parts.flatMap((part) => ("text" in part ? [{ text: String(part.text) }] : []));
  if (block.kind === "heading") return [{ kind: "paragraph", runs: [{ text: block.text }], lang }];
  return block.kind === "list" ? [{ kind: "list", items: block.items.map(runs), lang }] : [{ kind: "paragraph", runs: runs(block.parts), lang }];
});

function group({ group: found }: ReportFacts, words: Words): Annex {
  const { code, date, pair } = words;
  const seats = table("group", ["institution", "role", "since", "until"], (found?.seats ?? []).map(({ institution, role, joinedOn, leftOn }) => ({ anchor: null, cells: [[pair(institution)], plain(code("groups.roles", role)), plain(date(joinedOn)), plain(date(leftOn))] })), words);
  const meetings = table("meetings", ["number", "meeting", "dates"], (found?.meetings ?? []).map(({ number, title, onDay }) => ({ anchor: null, cells: [plain(number), [{ text: title, link: { kind: "record" as const, path: `/group/meetings/${number}` } }], plain(date(onDay))] })), words);
  return { id: "group", blocks: [...seats, ...meetings] };
}

function activities({ activities: all }: ReportFacts, words: Words): Annex {
  const { code, dates, pair } = words;
  const rows = all.map((one) => ({
    anchor: `activity-${one.number}`,
    cells: [
      plain(one.number), [pair(one.title, { kind: "record", path: `/missions/${one.number}` })], plain(code("activities.types", one.type)), plain(dates(one.startsOn, one.endsOn)), plain(one.place), plain(code("activities.states", one.state)),
      plain(one.women === null && one.men === null ? null : `${one.women ?? "–"}, ${one.men ?? "–"}`),
    ],
  }));
  return { id: "activities", blocks: table("activities", ["number", "activity", "type", "dates", "place", "state", "participants"], rows, words) };
}

function experts({ experts: all }: ReportFacts, words: Words): Annex {
  const rows = all.map((one) => ({ anchor: null, cells: [plain(words.code("experts.categories", one.category)), plain(words.country(one.country)), plain(one.missions.map(({ activity }) => activity).join(", ")), plain(daysOf(one) || null)] }));
  return { id: "experts", blocks: table("experts", ["expert", "country", "missions", "days"], rows, words) };
}

/** In totals: nobody is named in a report for having been somewhere. */
function participants({ people }: ReportFacts, words: Words): Annex {
  if (people.length === 0) return { id: "participants", blocks: [] };
  const counts = countsOf(people);
  const group = (key: string, rows: (readonly [string, number])[]) => rows.map(([name, count]) => ({ anchor: null, cells: [plain(words.code("reportDocument.participantGroups", key)), plain(name), plain(words.number(count))] }));
  const unknown = words.t("reportDocument.notSaid");
  const rows = [
    ...group("all", [["", counts.total]]),
    ...group("sex", counts.bySex.map(([sex, count]) => [words.code("participants.sexes", sex), count] as const)),
    ...group("kind", counts.byKind.map(([kind, count]) => [kind ? words.code("organisations.kinds", kind) : unknown, count] as const)),
    ...group("level", counts.byLevel.map(([level, count]) => [words.code("organisations.levels", level), count] as const)),
  ];
  return { id: "participants", blocks: table("participants", ["group", "type", "count"], rows, words) };
}

function outputs({ outputs: all }: ReportFacts, words: Words): Annex {
  const { code, date, pair, languageName } = words;
  const rows = all.map((one) => ({
    anchor: `output-${one.number}`,
    cells: [plain(one.number), [pair(one.title, { kind: "record", path: `/outputs/${one.number}` })], plain(code("outputs.types", one.type)), plain(one.languages.map(languageName).join(", ")), plain(date(one.validatedOn)), plain(code("outputs.states", one.state))],
  }));
  return { id: "outputs", blocks: table("outputs", ["number", "output", "type", "languages", "validated", "state"], rows, words) };
}

function comparison({ comparisons }: ReportFacts, words: Words): Annex {
  const rows = comparisons.map((one) => ({ anchor: null, cells: [[{ text: one.instrument, link: { kind: "record" as const, path: "/comparison" } }], plain(words.number(Object.values(one.counts).reduce((sum, count) => sum + count, 0))), plain(words.number(gapsOf(one)))] }));
  return { id: "comparison", blocks: table("comparison", ["instrument", "articles", "gaps"], rows, words) };
}

function recommendations({ recommendations: all }: ReportFacts, words: Words): Annex {
  const { code, date, pair, t } = words;
  const rows = all.map((one) => ({
    anchor: `recommendation-${one.number}`,
    cells: [
      plain(one.number), [pair(one.text, { kind: "record", path: `/recommendations/${one.number}` }), ...doubtOf(one, words)], [pair(one.addressee)], joined([plain(code("recommendations.states", one.state)), ...(one.answeredOn ? [plain(date(one.answeredOn))] : []), ...(one.answerReason ? [plain(one.answerReason)] : [])], "; "),
      joined([
        ...one.outputs.map((number) => ({ text: t("reportDocument.references.output", { number: String(number) }), link: { kind: "record" as const, path: `/outputs/${number}` } })),
        ...one.activities.map((number) => ({ text: t("reportDocument.references.activity", { number: String(number) }), link: { kind: "record" as const, path: `/missions/${number}` } })),
        ...one.articles.map((article) => ({ text: article, link: { kind: "record" as const, path: "/comparison" } })),
      ], "; "),
    ],
  }));
  return { id: "recommendations", blocks: table("recommendations", ["number", "recommendation", "addressee", "answer", "origins"], rows, words) };
}

// A translation that nobody checked, or that its original has left behind, says so wherever it is read.
function doubtOf({ translation }: ReportFacts["recommendations"][number], { language, t }: Words): Run[] {
  if (!translation || translation.language !== language || isTrusted(translation)) return [];
  return [{ text: ` (${t(translation.isChecked ? "reportDocument.translation.stale" : "reportDocument.translation.unchecked")})` }];
}

/** What each indicator of the results chain shows, with the rows that make it: the approved values, or the annex that Suivi counts it from. */
function results({ indicators = [] }: ReportFacts, words: Words): Annex {
  const { code, pair, date, number: said } = words;
  const measure = (value: number | null, unit: Pair | null): Run[] => (value === null ? [] : [{ text: said(value) }, ...(unit ? [{ text: "\u00a0" }, pair(unit)] : [])]);
  const link = (number: number) => ({ kind: "record" as const, path: `/indicators/${number}` });
  const rows = indicators.map((one) => ({
    anchor: one.values.length === 0 ? `indicator-${one.number}` : null,
    cells: [
      plain(one.number), [{ text: `${code("indicators.levels", one.result.level)}\u00a0${one.result.number}${words.language === "fr" ? "\u00a0" : ""}: ` }, pair(one.result.text)], [pair(one.title)], measure(one.baseline, one.unit),
      [...measure(one.target, one.unit), ...(one.targetOn && one.target !== null ? plain(` (${date(one.targetOn)})`) : [])], measure(one.figure, one.unit).map((run, index) => (index === 0 ? { ...run, link: link(one.number) } : run)),
      one.countedBy ? [{ text: words.t("reportDocument.countedByItself"), link: { kind: "figure" as const, figure: FIGURE_OF_COUNTED[one.countedBy] } }] : plain(one.values.length || null).map((run) => ({ ...run, link: link(one.number) })),
    ],
  }));
  const values = indicators.flatMap((one) => one.values.map((value, index) => ({
    anchor: index === 0 ? `indicator-${one.number}` : null,
    cells: [plain(one.number), plain(date(value.measuredOn)), [{ text: said(value.value), link: { kind: "record" as const, path: `/indicators/${one.number}/values/${value.number}` } }], [{ text: value.source }, ...(value.sourceUrl ? [{ text: " " }, { text: value.sourceUrl, link: { kind: "web" as const, href: value.sourceUrl } }] : [])]],
  })));
  return { id: "results", blocks: [...table("indicators", ["number", "result", "indicator", "baseline", "target", "figure", "rows"], rows, words), ...table("values", ["indicatorNumber", "measuredOn", "figure", "source"], values, words)] };
}

const FIGURE_OF_COUNTED = {
  participants: "people", expert_days: "expertDays", experts: "experts", activities: "activitiesHeld", outputs: "outputs", recommendations_accepted: "recommendationsAccepted", recommendations_implemented: "recommendationsImplemented",
} as const satisfies Record<Counted, FigureKey>;

const ENDS: readonly string[] = ["days", "count", "articles", "gaps", "participants", "baseline", "target", "figure", "rows"];
const WIDE: Record<string, number> = { number: 1, activity: 5, output: 5, recommendation: 7, institution: 5, meeting: 6, instrument: 6, answer: 4, origins: 4, addressee: 4, type: 4, state: 4, dates: 4, expert: 5, participants: 3, result: 5, indicator: 5, source: 6, indicatorNumber: 2, rows: 2, days: 2, articles: 2, gaps: 2, count: 2 };

function table(caption: string, columns: string[], rows: { anchor: string | null; cells: Run[][] }[], words: Words): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: "table", caption: words.code("reportDocument.captions", caption), columns: columns.map((column) => ({ label: words.code("reportDocument.columns", column), weight: WIDE[column] ?? 3, ...(ENDS.includes(column) ? { isEnd: true } : {}) })), rows }];
}
