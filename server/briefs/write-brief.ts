import "server-only";
import type { BriefDocument, BriefLine } from "@/domain/briefs/brief";
import type { BriefFacts, NextStep } from "@/domain/briefs/facts";
import { fitBrief } from "@/domain/briefs/fit";
import type { BriefLanguage } from "@/domain/briefs/lists";
import { findCountry } from "@/domain/countries/list";
import { movingOf } from "@/domain/portfolio/delegation";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";
import { pick } from "@/domain/shared/localised";
import { wordsIn, type Words } from "@/server/reports/words";

type Told = { facts: BriefFacts; lines: readonly BriefLine[]; language: BriefLanguage; at: Date };

/** The brief on a country in words of its language, as far as it stands on one page. What is to be said, and what to beware of, is what people wrote. */
export function writeBrief({ facts, lines, language, at }: Told): BriefDocument {
  const words = wordsIn(language);
  const { t } = words;
  const own = lines.filter((line) => line.language === language).sort((one, other) => one.position - other.position || one.writtenOn.localeCompare(other.writtenOn));
  const signed = (kind: BriefLine["kind"]) => own.filter((line) => line.kind === kind).map(({ text, writtenByName, writtenOn }) => ({ text, by: t("briefs.signed", { name: writtenByName, date: words.date(writtenOn) }) }));
  const country = findCountry(facts.country);
  const document: BriefDocument = {
    format: 1, country: facts.country, language,
    programme: facts.programme ? words.pair({ en: facts.programme.nameEn, fr: facts.programme.nameFr }).text : "",
    kicker: t("briefs.kicker"), title: t("briefs.title", { country: words.country(facts.country) }), closed: t("briefs.closed", { moment: words.moment(at) }),
    situation: situation(facts, words),
    say: part(t("briefs.parts.say"), signed("say"), t("briefs.none.say")),
    actions: { ...part(t("briefs.parts.actions"), facts.actions.map((action) => actionRow(action, words)), t("delegation.situation.none")), columns: [t("delegation.action"), t("delegation.stage"), t("delegation.since")] },
    recommendations: part(t("briefs.parts.recommendations"), [...counts(facts, words), ...handovers(facts, words)], t("delegation.noRecommendations")),
    next: part(t("briefs.parts.next"), facts.next.map((step) => nextLine(step, words)), t("briefs.none.next")),
    sensitive: part(t("briefs.parts.sensitive"), signed("sensitive"), t("briefs.none.sensitive")),
    contact: part(t("briefs.parts.contact"), contacts(facts, words), t("delegation.contactNone")),
    funded: facts.programme ? pick(language, facts.programme.fundingLineEn ?? t("print.funded"), facts.programme.fundingLineFr).text : t("print.funded"),
    responsibility: t("print.responsibility"),
    footnote: country?.noteEn ? `* ${pick(language, country.noteEn, country.noteFr ?? null).text}` : null,
  };
  return fitBrief(document, (count) => t("briefs.more", { count }));
}

const part = <Line,>(title: string, lines: Line[], none: string) => ({ title, lines, note: lines.length > 0 ? null : none });

function situation({ total, running, lastPresentation, recommendations, next, frameChange }: BriefFacts, { t, date, pair }: Words): string[] {
  if (total === 0) return [t("delegation.situation.none"), ...(frameChange ? [t("briefs.frame", { date: date(frameChange.changedOn), text: pair({ en: frameChange.textEn, fr: frameChange.textFr }).text })] : [])];
  const visit = next.find(({ kind }) => kind === "visit");
  const coming = visit ? t("delegation.situation.nextVisit", { date: date(visit.on) }) : t("delegation.situation.noVisit");
  const advised = Object.values(recommendations).reduce((sum, count) => sum + count, 0);
  return [
    t("delegation.situation.actions", { total, running }),
    lastPresentation ? t("delegation.situation.presented", { date: date(lastPresentation.heldOn), place: lastPresentation.place }) : t("delegation.situation.notPresented"),
    advised > 0 ? t("delegation.situation.recommendations", { moving: movingOf(recommendations), total: advised, visit: coming }) : t("delegation.situation.noRecommendations", { visit: coming }),
    ...(frameChange ? [t("briefs.frame", { date: date(frameChange.changedOn), text: pair({ en: frameChange.textEn, fr: frameChange.textFr }).text })] : []),
  ];
}

function actionRow({ reference, titleEn, titleFr, stage, isOnHold, publishedStatus, since, isRegional }: BriefFacts["actions"][number], { t, code, date, pair }: Words): [string, string, string] {
  const state = isOnHold ? t("actions.onHold") : publishedStatus === "unknown" && stage === "implementation" ? t("actions.stateNotPublished") : code("actions.states", stage);
  return [`${pair({ en: titleEn, fr: titleFr }).text} (${[reference, isRegional ? t("delegation.regional") : null].filter(Boolean).join(", ")})`, state, date(since)];
}

function counts({ recommendations }: BriefFacts, { t, code }: Words): string[] {
  const told = RECOMMENDATION_COUNTED.flatMap((state) => (recommendations[state] ? [t("briefs.count", { state: code("recommendations.publicStates", state), count: recommendations[state] })] : []));
  return told.length > 0 ? [told.join(" · ")] : [];
}

function handovers({ handovers: open }: BriefFacts, { t, code, pair }: Words): string[] {
  return [...new Set(open.map(({ programmeEn, programmeFr, state }) => t("briefs.handover", { programme: pair({ en: programmeEn, fr: programmeFr }).text, state: code("handovers.states", state) })))].slice(0, 2);
}

function nextLine(step: NextStep, { t, date, dates, pair }: Words): string {
  if (step.kind === "check_in") return t("briefs.steps.check_in", { date: date(step.on), months: step.months, reference: step.reference });
  if (step.kind === "advice") return t("briefs.steps.advice", { date: date(step.on), number: step.number, reference: step.reference, who: pair({ en: step.addresseeName, fr: step.addresseeNameFr }).text });
  const what = pair({ en: step.titleEn, fr: step.titleFr }).text;
  return t("briefs.steps.visit", { dates: dates(step.on, step.until), what, place: step.place ?? "", hasPlace: step.place ? "yes" : "no", experts: step.experts });
}

function contacts({ leads, programme }: BriefFacts, { t }: Words): string[] {
  const desk = programme?.contactName ? [[programme.contactName, programme.contactPhone, programme.contactEmail].filter(Boolean).join(", ")] : [];
  return [[...leads.map((name) => t("delegation.contactLead", { name })), ...desk].join(" · ")].filter(Boolean);
}
