import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { PaperFacts, PaperPart, PaperTable } from "@/components/print/paper";
import { Conditions } from "@/components/requests/conditions";
import { countryName } from "@/domain/countries/list";
import { contradictionsOf, cutToLines, type DecisionSheet as Sheet, type ReviewLine } from "@/domain/committee/decision-sheet";
import { needsOf } from "@/domain/requests/request-file";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { SheetCommittee } from "./sheet-committee";
import { SheetOpinions } from "./sheet-opinions";

const LINE = 118;
const MOST_REVIEWS = 4;

/** What the committee reads on one request, on one page. */
export function DecisionSheet({ sheet, today }: { sheet: Sheet; today: PartialDate }) {
  const t = useTranslations("committee.sheet");
  const { request, reviews, meeting } = sheet;
  return (
    <>
      <RequestFacts sheet={sheet} />
      <PaperPart title={t("brief")}><CutText text={request.need} lines={6} lang={request.language} /></PaperPart>
      {request.expectedResult && <PaperPart title={t("result")}><CutText text={request.expectedResult} lines={4} lang={request.language} /></PaperPart>}
      <PaperPart title={t("opinions")}><SheetOpinions opinions={request.opinions} /></PaperPart>
      <PaperPart title={t("reviews")}><Reviews reviews={reviews} /></PaperPart>
      <PaperPart title={t("decision")}><Decision sheet={sheet} /></PaperPart>
      <PaperPart title={t("committee")}>{meeting ? <SheetCommittee meeting={meeting} reference={request.reference} today={today} /> : <p className="text-table text-ink-2">{t("none")}</p>}</PaperPart>
    </>
  );
}

function RequestFacts({ sheet: { request, reviews } }: { sheet: Sheet }) {
  const t = useTranslations("committee.sheet");
  const themes = useTranslations("actions.themes");
  const locale = useLocale();
  const others = request.authorities.filter(({ isLead }) => !isLead).map(({ nameEn, nameFr }) => pick(locale, nameEn, nameFr).text);
  const answers = reviews.flatMap((review) => review.answers.filter(({ criterion }) => criterion === "eligibility").map(({ answer }) => t(`answers.${answer}`)));
  const letter = request.letters.length === 0 ? t("letterMissing") : request.signatoryRank ? t("letterSigned", { name: request.signatoryName ?? "", rank: request.signatoryRank }) : `${t("letterOnFile")}, ${t("rankMissing")}`;
  return (
    <PaperFacts
      items={[
        { label: t("authority"), value: <span dir="auto">{request.leadAuthorityName}</span> },
        { label: t("country"), value: request.country ? countryName(request.country, locale) : "–" },
        ...(others.length > 0 ? [{ label: t("jointly"), value: others.join(", ") }] : []),
        { label: t("received"), value: request.submittedOn ? formatDate(request.submittedOn, locale) : "–" },
        { label: t("letter"), value: letter },
        { label: t("eligibility"), value: answers.length > 0 ? t("byAssessors", { answers: answers.join(", ") }) : t("notRead") },
        { label: t("area"), value: request.thematicArea ? themes(request.thematicArea) : "–" },
        { label: t("overlap"), value: t("overlapLine", { count: request.similar.length, list: request.similar.slice(0, 4).map(({ reference }) => reference).join(", ") }) },
      ]}
    />
  );
}

/** Assessors side by side, each with a conclusion of their own; nothing is averaged. */
function Reviews({ reviews }: { reviews: readonly ReviewLine[] }) {
  const t = useTranslations("committee.sheet");
  const differing = contradictionsOf(reviews);
  return (
    <>
      <PaperTable
        caption={t("reviews")} empty={t("noReviews")} columns={[{ key: "assessor", label: t("assessor"), width: "w-[22%]" }, { key: "conclusion", label: t("conclusion"), width: "w-[24%]" }, { key: "summary", label: t("summary") }]}
        rows={reviews.slice(0, MOST_REVIEWS).map(({ id, assessorName, conclusion, summary }) => ({ key: id, cells: { assessor: assessorName, conclusion: conclusion && t(`conclusions.${conclusion}`), summary: summary && <CutText text={summary} lines={2} width={58} /> } }))}
      />
      {reviews.length > MOST_REVIEWS && <p className="text-meta text-ink-2">{t("moreRows", { count: reviews.length - MOST_REVIEWS })}</p>}
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
      {decision.reasons.length > 0 && <p>{t("sheet.reasons", { reasons: decision.reasons.map((reason) => requests(`reasons.${reason}`)).join("; ") })}</p>}
      {decision.redirectedTo && <p>{t("sheet.elsewhere", { where: decision.redirectedTo })}</p>}
      {decision.explanation && <CutText text={decision.explanation} lines={3} />}
      {decision.conditions.length > 0 && <><h3 className="mt-1 font-sans text-meta">{t("sheet.conditions")}</h3><Conditions conditions={decision.conditions} /></>}
    </div>
  );
}

/** A text as far as it has room, with how much more there is online. */
export function CutText({ text, lines, width = LINE, lang }: { text: string; lines: number; width?: number; lang?: string }): ReactNode {
  const t = useTranslations("committee.sheet");
  const cut = cutToLines(text, lines, width);
  return <p className="text-table"><span lang={lang} dir="auto" className="whitespace-pre-line break-words">{cut.text}</span>{cut.more > 0 && <span className="text-ink-2"> ({t("moreLines", { count: cut.more })})</span>}</p>;
}
