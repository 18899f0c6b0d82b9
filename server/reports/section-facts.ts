import "server-only";
import type { Block, Run } from "@/domain/reports/document";
import type { ReportFacts } from "@/domain/reports/facts";
import { toldFigures, type ReportFigure } from "@/domain/reports/figures";
import type { ReportSection } from "@/domain/reports/sections";
import type { Notes } from "./notes";
import { joined, plain, type Words } from "./words";

type Item = { label: string; runs: Run[] };
type Context = { facts: ReportFacts; words: Words; notes: Notes };

/** What the record says beside the words of a section. Every number leads to its rows, every fact to its record. */
export function sectionFacts(section: ReportSection, context: Context): Block[] {
  const items = [...OF_SECTION[section](context), ...figures(section, context)].filter(({ runs }) => runs.length > 0);
  const figuresOnContext = section === "context" ? contextFigures(context) : [];
  return [...(items.length > 0 ? [{ kind: "facts" as const, items }] : []), ...figuresOnContext];
}

const OF_SECTION: Record<ReportSection, (context: Context) => Item[]> = {
  context: ({ facts: { request }, words: { t, date, languageName } }) => (request ? [
    { label: t("reportDocument.labels.request"), runs: [{ text: request.reference, link: { kind: "request", reference: request.reference } }] },
    { label: t("reportDocument.labels.submittedOn"), runs: plain(date(request.submittedOn)) },
    { label: t("reportDocument.labels.decidedOn"), runs: plain(date(request.decidedOn)) },
    { label: t("reportDocument.labels.origin"), runs: [...plain(request.origin).map((run) => ({ ...run, lang: request.language })), ...(request.originUrl ? [{ text: " " }, { text: request.originUrl, link: { kind: "web" as const, href: request.originUrl } }] : [])] },
    ...(request.language !== "en" ? [{ label: t("reportDocument.labels.language"), runs: plain(languageName(request.language)) }] : []),
  ] : []),

  concept: ({ facts: { concept }, words: { t, date } }) => (concept ? [{ label: t("reportDocument.labels.accepted"), runs: [{ text: date(concept.acceptedOn), link: { kind: "record", path: "/concept" } }] }] : []),

  practices: ({ facts: { group, experts }, words: { t, date, code, country } }) => [
    ...(group ? [{ label: t("reportDocument.labels.group"), runs: [{ text: group.name, link: { kind: "record" as const, path: "/group" } }, ...plain(group.formedOn && ` · ${date(group.formedOn)}`)] }] : []),
    { label: t("reportDocument.labels.expertsBy"), runs: joined(experts.map((one) => ({ text: `${code("experts.categories", one.category)}, ${country(one.country)}` })), "; ") },
  ],

  impact: ({ facts: { presentation, signals, group, checkIns }, words: { t, date, dates, code, pair } }) => [
    ...(presentation ? [
      { label: t("reportDocument.labels.presentation"), runs: [{ text: t("reportDocument.presentedAt", { date: dates(presentation.heldOn, presentation.endedOn), place: presentation.place }), link: { kind: "record" as const, path: "/report#presentation" } }] },
      { label: t("reportDocument.labels.institutions"), runs: plain(presentation.institutions) },
      { label: t("reports.labels.persons"), runs: plain(typeof presentation.persons === "string" ? presentation.persons.replaceAll("\n", "; ") : presentation.persons?.map(({ jobTitle, institution }) => `${jobTitle}, ${institution}`).join("; ")) },
      { label: t("reportDocument.labels.delegationHead"), runs: plain(t(presentation.delegationHeadPresent ? "reportDocument.present" : "reportDocument.notPresent")) },
      { label: t("reportDocument.labels.reaction"), runs: plain(presentation.reaction) },
    ] : []),
    { label: t("reportDocument.labels.signals"), runs: joined(signals.map(({ kind, text, seenOn }) => [{ text: `${code("checkIns.kinds", kind)}: ` }, pair(text, { kind: "record", path: "/followup" }), ...plain(seenOn && ` (${date(seenOn)})`)]), "; ") },
    { label: t("reportDocument.labels.laterBody"), runs: joined((group?.seats ?? []).filter(({ laterBody }) => laterBody).map(({ institution, laterBody }) => [pair(institution), { text: `: ${laterBody}` }]), "; ") },
    { label: t("reportDocument.labels.checkIns"), runs: checkIns.length > 0 ? plain(t("reportDocument.checkInsDue", { dates: checkIns.map(({ dueOn }) => date(dueOn)).join(", ") })) : [] },
  ],

  lessons: ({ facts: { characteristics, activities }, words: { t, code, pair } }) => [
    { label: t("reportDocument.labels.characteristics"), runs: joined(characteristics.map(({ characteristic, proof }) => [{ text: code("characteristics.names", characteristic), link: { kind: "record" as const, path: `/good-practice/${characteristic}` } }, { text: " (" }, pair(proof), { text: ")" }]), "; ") },
    { label: t("reportDocument.labels.dropped"), runs: joined(activities.filter(({ state }) => state === "dropped").map(({ number, title, dropReason }) => [pair(title, { kind: "record", path: `/missions/${number}` }), ...plain(dropReason && `: ${dropReason}`)]), "; ") },
  ],
};

function figures(section: ReportSection, { facts, words }: Context): Item[] {
  return toldFigures(facts).filter((figure) => figure.section === section).map(({ key, value }: ReportFigure) => ({
    label: words.code("reportDocument.figures", key), runs: [{ text: words.number(value), link: { kind: "figure" as const, figure: key } }],
  }));
}

/** Figures on the context as a list, each with the number of the note that names its source. */
function contextFigures({ facts, words, notes }: Context): Block[] {
  if (facts.contextFigures.length === 0) return [];
  const items = facts.contextFigures.map((figure) => [words.pair(figure.text, { kind: "record", path: "/figures" }), ...valueOf(figure, words), notes.ofFigure(figure)]);
  return [{ kind: "list", items }];
}

/** The value after its words; a whole sentence tells it already. */
function valueOf({ text, value, unit }: ReportFacts["contextFigures"][number], words: Words): Run[] {
  if (value === null || words.pair(text).text.trimEnd().endsWith(".")) return [];
  return [{ text: `${words.language === "fr" ? "\u00a0" : ""}: ${words.number(value)}${unit ? `\u00a0${unit}` : ""}` }];
}
