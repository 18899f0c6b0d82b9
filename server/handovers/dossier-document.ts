import "server-only";
import type { Block, DocumentPart, ReportDocument, Run } from "@/domain/reports/document";
import type { DossierContent } from "@/domain/handovers/dossier";
import { readProse } from "@/domain/reports/prose";
import type { Locale } from "@/messages/locale";
import { joined, plain, wordsIn, type Words } from "../reports/words";

/** A dossier in one language, ready to be drawn: its page, its paper and its Word file show this and nothing else. */
export function dossierDocument(content: DossierContent, { language, hash }: { language: Locale; /** Of the sealed content; null while it is only looked at. */ hash: string | null }): ReportDocument {
  const words = wordsIn(language);
  const { t, pair } = words;
  const parts = [purpose(content, words), recommendations(content, words), outputs(content, words), contacts(content, words), lessons(content, words), frame(content, words)]
    .map((part, index) => ({ ...part, title: `${index + 1}. ${part.title}`, section: part.id, facts: [] }));
  return {
    language, reference: content.reference, title: pair(content.title).text, subtitle: t("dossiers.document.subtitle", { programme: pair(content.to.name).text }),
    programme: content.from ? pair(content.from.name).text : "", fundingLine: content.from?.fundingLine ? pair(content.from.fundingLine).text : t("reportDocument.funded"), emblem: content.from?.emblem ?? null,
    responsibility: t("dossiers.document.responsibility"), standing: hash ? t("dossiers.document.standing", { hash }) : t("dossiers.document.draft"),
    cover: [
      { label: t("dossiers.document.action"), runs: plain(content.reference) },
      { label: t("reportDocument.cover.countries"), runs: joined(content.countries.map(({ name }) => pair(name)), ", ") },
      { label: t("reportDocument.cover.authorities"), runs: joined(content.authorities.map((one) => pair(one)), "; ") },
      { label: t("dossiers.document.to"), runs: [pair(content.to.name)] },
    ].filter(({ runs }) => runs.length > 0),
    parts, annexes: [], notes: [],
    words: { notes: t("reportDocument.notes"), annexes: t("reportDocument.annexes"), contents: t("reportDocument.contents"), fromTheRecord: t("reportDocument.fromTheRecord"), page: t("reportDocument.page", { page: "{page}", pages: "{pages}" }) },
  };
}

const nothing = (text: string): Block[] => [{ kind: "paragraph", runs: plain(text) }];

function purpose({ purpose: why, to, report }: DossierContent, { t, pair, language, date }: Words): DocumentPart {
  const said = to.fields.map(({ labelEn, labelFr, en, fr }) => ({ label: language === "fr" ? labelFr : labelEn, runs: plain((language === "fr" ? (fr ?? en) : en) ?? t("handovers.notNamed")) }));
  const basis = report ? [{ label: t("dossiers.document.report"), runs: plain(t("dossiers.document.reportFrozen", { date: date(report.frozenOn), hash: report.hash })) }] : [];
  return { id: "purpose", title: t("dossiers.parts.purpose"), blocks: [{ kind: "paragraph", runs: [pair(why)] }, ...(said.length + basis.length > 0 ? [{ kind: "facts" as const, items: [...said, ...basis] }] : [])] };
}

function recommendations({ recommendations: all }: DossierContent, words: Words): DocumentPart {
  const { t, pair, code, date } = words;
  const rows = all.map((one) => ({
    anchor: `recommendation-${one.number}`,
    cells: [
      plain(`R${one.number}`), [pair(one.text)], plain(one.addressee), plain(`${code("recommendations.categories", one.category)}, ${code("recommendations.priorities", one.priority)}`),
      plain([code("recommendations.states", one.state), date(one.answeredOn), one.answerReason].filter(Boolean).join(", ")), plain(date(one.dueOn)), joined(one.proofs.map(({ title, url }): Run => ({ text: title, ...(url ? { link: { kind: "web" as const, href: url } } : {}) })), "; "),
    ],
  }));
  const columns = ([["number", 6], ["recommendation", 26], ["addressee", 16], ["kind", 14], ["state", 18], ["due", 9], ["proofs", 11]] as const).map(([name, weight]) => ({ label: t(`dossiers.columns.${name}`), weight }));
  return { id: "recommendations", title: t("dossiers.parts.recommendations"), blocks: rows.length > 0 ? [{ kind: "table", caption: t("dossiers.captions.recommendations"), columns, rows }] : nothing(t("dossiers.nothing.recommendations")) };
}

function outputs({ outputs: all }: DossierContent, words: Words): DocumentPart {
  const { t, pair, code, date, languageName } = words;
  const rows = all.map((one) => ({
    anchor: `output-${one.number}`,
    cells: [
      plain(one.number), [pair(one.title), ...(one.sourceUrl ? [{ text: " " }, { text: t("dossiers.document.source"), link: { kind: "web" as const, href: one.sourceUrl } }] : [])], plain(code("outputs.types", one.type)), plain([code("outputs.states", one.state), date(one.validatedOn)].filter(Boolean).join(", ")),
      one.restrictedReason ? plain(t("dossiers.document.restricted", { reason: one.restrictedReason })) : joined(one.files.map(({ path, language }): Run => ({ text: `${languageName(language)}: ${path}` })), "; "),
    ],
  }));
  const columns = ([["number", 6], ["output", 32], ["type", 15], ["state", 16], ["files", 32]] as const).map(([name, weight]) => ({ label: t(`dossiers.columns.${name}`), weight }));
  return { id: "outputs", title: t("dossiers.parts.outputs"), blocks: rows.length > 0 ? [{ kind: "table", caption: t("dossiers.captions.outputs"), columns, rows }] : nothing(t("dossiers.nothing.outputs")) };
}

function contacts({ contacts: all }: DossierContent, { t, date }: Words): DocumentPart {
  const rows = all.map((one) => ({ anchor: null, cells: [plain([one.name, one.jobTitle].filter(Boolean).join(", ")), plain(one.organisation), plain([one.email, one.phone].filter(Boolean).join(", ")), plain(t("dossiers.document.agreed", { date: date(one.consentOn), how: one.consentHow }))] }));
  const columns = ([["contact", 26], ["organisation", 26], ["reach", 24], ["consent", 24]] as const).map(([name, weight]) => ({ label: t(`dossiers.columns.${name}`), weight }));
  return { id: "contacts", title: t("dossiers.parts.contacts"), blocks: rows.length > 0 ? [{ kind: "table", caption: t("dossiers.captions.contacts"), columns, rows }, ...nothing(t("dossiers.document.consentNote"))] : nothing(t("dossiers.nothing.contacts")) };
}

/** What was learnt, each lesson in this language where it was said in it; otherwise as it was said, which is told. */
function lessons({ lessons: all }: DossierContent, { t, language, languageName }: Words): DocumentPart {
  const numbers = [...new Set(all.map(({ number }) => number))];
  const blocks = numbers.flatMap((number): Block[] => {
    const versions = all.filter((one) => one.number === number);
    const own = versions.filter((one) => one.language === language);
    return [{ kind: "heading", text: number === null ? t("dossiers.document.report") : t("dossiers.document.lesson", { number }) }, ...(own.length > 0 ? own : versions).flatMap((one): Block[] => {
      const lang = one.language === language ? undefined : one.language;
      return [...(lang ? nothing(t("reportDocument.writtenIn", { language: languageName(lang) })) : []), ...proseBlocks(one.text, lang)];
    })];
  });
  return { id: "lessons", title: t("dossiers.parts.lessons"), blocks: blocks.length > 0 ? blocks : nothing(t("dossiers.nothing.lessons")) };
}

const proseBlocks = (text: string, lang: string | undefined): Block[] => readProse(text).map((block): Block => {
  const runs = (parts: readonly object[]): Run[] => parts.flatMap((part) => ("text" in part ? [{ text: String(part.text) }] : []));
  if (block.kind === "heading") return { kind: "paragraph", runs: [{ text: block.text }], lang };
  return block.kind === "list" ? { kind: "list", items: block.items.map(runs), lang } : { kind: "paragraph", runs: runs(block.parts), lang };
});

function frame({ frameChanges }: DossierContent, { t, pair, country, date }: Words): DocumentPart {
  const items = frameChanges.map(({ country: where, changedOn, text }) => [{ text: `${country(where)}, ${date(changedOn)}: ` }, pair(text)]);
  return { id: "frame", title: t("dossiers.parts.frame"), blocks: items.length > 0 ? [{ kind: "list", items }] : nothing(t("dossiers.nothing.frame")) };
}
