import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { PaperFacts, PaperPart, PaperTable } from "@/components/print/paper";
import { countryName } from "@/domain/countries/list";
import { contradictionsOf, cutToLines, roomOf, type DecisionSheet as Sheet, type ReviewLine } from "@/domain/committee/decision-sheet";
import type { ConditionLine } from "@/domain/requests/decision";
import { eligibilityOfRequest, needsOf } from "@/domain/requests/request-file";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { SheetCommittee } from "./sheet-committee";
import { SheetOpinions } from "./sheet-opinions";

const LINE = 108;

/** What the committee reads on one request, on one page. */
export function DecisionSheet({ sheet, today }: { sheet: Sheet; today: PartialDate }) {
  const t = useTranslations("committee.sheet");
  const { request, reviews, meeting } = sheet;
  const { rows, lines } = roomOf(sheet);
  return (
    <>
      <RequestFacts sheet={sheet} />
      <PaperPart title={t("brief")}><CutText text={request.need} lines={lines.need} lang={request.language} /></PaperPart>
      {request.expectedResult && <PaperPart title={t("result")}><CutText text={request.expectedResult} lines={lines.result} lang={request.language} /></PaperPart>}
      <PaperPart title={t("opinions")}><SheetOpinions opinions={request.opinions} most={rows.opinions} lines={lines.remarks} /></PaperPart>
      <PaperPart title={t("reviews")}><Reviews reviews={reviews} most={rows.reviews} lines={lines.summary} /></PaperPart>
      <PaperPart title={t("decision")}><Decision sheet={sheet} /></PaperPart>
      <PaperPart title={t("committee")}>{meeting ? <SheetCommittee meeting={meeting} reference={request.reference} today={today} /> : <p className="text-table text-ink-2">{t("none")}</p>}</PaperPart>
    </>
  );
}

function RequestFacts({ sheet: { request, reviews } }: { sheet: Sheet }) {
  const t = useTranslations("committee.sheet");
  const themes = useTranslations("actions.themes");
  const eligibility = useTranslations("assessments.eligibility");
  const locale = useLocale();
  const others = request.authorities.filter(({ isLead }) => !isLead).map(({ nameEn, nameFr }) => pick(locale, nameEn, nameFr).text);
  const answers = reviews.flatMap((review) => review.answers.filter(({ criterion }) => criterion === "eligibility").map(({ answer }) => t(`answers.${answer}`)));
  const { isEligible } = eligibilityOfRequest(request);
  const eligible = isEligible === null ? eligibility("unknown") : eligibility(isEligible ? "yes" : "no", { phase: request.phase?.name ?? "" });
  const letter = request.letters.length === 0 ? t("letterMissing") : request.signatoryRank ? t("letterSigned", { name: request.signatoryName ?? "", rank: request.signatoryRank }) : `${t("letterOnFile")}, ${t("rankMissing")}`;
  return (
    <PaperFacts
      items={[
        { label: t("authority"), value: <span dir="auto">{request.leadAuthorityName}</span> },
        { label: t("country"), value: request.country ? countryName(request.country, locale) : "–" },
        ...(others.length > 0 ? [{ label: t("jointly"), value: others.join(", ") }] : []),
        { label: t("received"), value: request.submittedOn ? formatDate(request.submittedOn, locale) : "–" },
        { label: t("letter"), value: letter },
        { label: t("eligibility"), value: [eligible, answers.length > 0 ? t("byAssessors", { answers: answers.join(", ") }) : null].filter(Boolean).join("; ") },
        { label: t("area"), value: request.thematicArea ? themes(request.thematicArea) : "–" },
        { label: t("overlap"), value: t("overlapLine", { count: request.overlap.length, list: [...new Set(request.overlap.map(({ reference }) => reference))].slice(0, 4).join(", ") }) },
      ]}
    />
  );
}

/** Assessors side by side, each with a conclusion of their own; nothing is averaged. */
function Reviews({ reviews, most, lines }: { reviews: readonly ReviewLine[]; most: number; lines: number }) {
  const t = useTranslations("committee.sheet");
  const differing = contradictionsOf(reviews);
  return (
    <>
      <PaperTable
        caption={t("reviews")} empty={t("noReviews")} columns={[{ key: "assessor", label: t("assessor"), width: "w-[22%]" }, { key: "conclusion", label: t("conclusion"), width: "w-[24%]" }, { key: "summary", label: t("summary") }]}
        rows={reviews.slice(0, most).map(({ id, assessorName, conclusion, summary }) => ({ key: id, cells: { assessor: assessorName, conclusion: conclusion && t(`conclusions.${conclusion}`), summary: summary && <CutText text={summary} lines={lines} width={46} /> } }))}
      />
      {reviews.length > most && <p className="text-meta text-ink-2">{t("moreRows", { count: reviews.length - most })}</p>}
      {reviews.length > 1 && <p className="text-table">{differing.length > 0 ? t("contradictions", { criteria: differing.map((criterion) => t(`criteria.${criterion}`)).join(", ") }) : t("noContradictions")}</p>}
    </>
  );
}

function Decision({ sheet: { request, meeting } }: { sheet: Sheet }) {
  const t = useTranslations("committee");
  const requests = useTranslations("requests");
  const locale = useLocale();
  const { decision } = request;
  if (!decision) {
    const missing = needsOf(request);
    return <p className="text-table">{t("sheet.noDecision")} {missing.length > 0 ? t("sheet.missing", { needs: missing.map((need) => requests(`needs.${need}`)).join(" ") }) : t("sheet.ready")}</p>;
  }
  const where = meeting ? t(`numbered.${meeting.mode}`, { number: meeting.number }) : requests(`decisions.${decision.outcome}`);
  return (
    <div className="text-table">
      <p><strong>{requests(`publicDecisions.${decision.outcome}`)}</strong> · {t("sheet.decidedAt", { where, date: formatDate(decision.decidedOn, locale) })} · {t("sheet.by", { name: decision.decidedByName })}</p>
      {decision.reasons.length > 0 && <p>{t("sheet.reasons", { reasons: decision.reasons.map((reason) => requests(`reasons.${reason}`)).join(" · ") })}</p>}
      {decision.redirectedTo && <p>{t("sheet.elsewhere", { where: decision.redirectedTo })}</p>}
      {decision.explanation && <CutText text={decision.explanation} lines={2} />}
      {decision.conditions.length > 0 && <><h3 className="mt-1 font-sans text-meta">{t("sheet.conditions")}</h3><SheetConditions conditions={decision.conditions} /></>}
    </div>
  );
}

/** Each condition on a line, with who sees to it and by when. */
function SheetConditions({ conditions }: { conditions: readonly ConditionLine[] }) {
  const t = useTranslations("committee.conditions");
  const locale = useLocale();
  const standing = ({ owner, dueOn, metOn }: ConditionLine) => (metOn ? t("met", { who: t(`owners.${owner}`), date: formatDate(metOn, locale) }) : dueOn ? t("due", { who: t(`owners.${owner}`), date: formatDate(dueOn, locale) }) : t("open", { who: t(`owners.${owner}`) }));
  return <ol className="list-decimal ps-5">{conditions.map((condition) => <li key={condition.id}><span dir="auto">{cutToLines(condition.text, 1, 62).text}</span> <span className="text-ink-2">{standing(condition)}</span></li>)}</ol>;
}

/** A text as far as it has room, with how much more there is online. */
export function CutText({ text, lines, width = LINE, lang }: { text: string; lines: number; width?: number; lang?: string }): ReactNode {
  const t = useTranslations("committee.sheet");
  const cut = cutToLines(text, lines, width);
  return <p className="text-table"><span lang={lang} dir="auto" className="whitespace-pre-line break-words">{cut.text}</span>{cut.more > 0 && <span className="text-ink-2"> ({t("moreLines", { count: cut.more })})</span>}</p>;
}
