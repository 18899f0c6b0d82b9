import { useLocale, useTranslations } from "next-intl";
import type { ActionStage } from "@/domain/actions/lifecycle";
import { countryName } from "@/domain/countries/list";
import type { HandoverState } from "@/domain/handovers/lifecycle";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";
import { REQUEST_OPEN, type Decision, type RequestState } from "@/domain/requests/lifecycle";
import { OVERLAP_KINDS, type OverlapHit, type OverlapReason } from "@/domain/requests/overlap";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props = { hits: readonly OverlapHit[]; /** The request that may be a duplicate of one of them. */ reference: string; mayMerge: boolean };

/** What is on record already of what a request asks, by kind, each with why it is shown. */
export function OverlapPanel({ hits, reference, mayMerge }: Props) {
  const t = useTranslations("overlap");
  if (hits.length === 0) return <p className="text-ink-2">{t("nothing")}</p>;
  const shown = OVERLAP_KINDS.filter((one) => hits.some(({ kind }) => kind === one));
  return (
    <>
      <p className="mb-3 text-table text-ink-2">{t("lead")}</p>
      {shown.map((kind) => (
        <div key={kind} className="mb-4 break-inside-avoid">
          <h3 className="border-b-2 border-ink pb-1 font-sans text-meta font-semibold text-ink-2">{t(`kinds.${kind}`)}</h3>
          <ul>{hits.filter((hit) => hit.kind === kind).map((hit) => <Hit key={addressOf(hit)} hit={hit} into={reference} mayMerge={mayMerge} />)}</ul>
        </div>
      ))}
    </>
  );
}

function Hit({ hit, into: reference, mayMerge }: { hit: OverlapHit; into: string; mayMerge: boolean }) {
  const t = useTranslations("overlap");
  const untitled = useTranslations("requests")("untitled");
  const locale = useLocale();
  const reasons = useReasons(hit.reasons);
  const title = hit.language ? { text: hit.titleEn || untitled, lang: hit.titleEn ? hit.language : locale } : pick(locale, hit.titleEn, hit.titleFr);
  const isOpen = hit.kind === "requests" && REQUEST_OPEN.some((state) => state === hit.state);
  return (
    <li className="grid gap-x-6 border-b border-line py-1.5 text-table sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0 break-words">
        <a href={addressOf(hit)} lang={title.lang === locale ? undefined : title.lang} dir="auto">{title.text}</a>
        <Standing hit={hit} />
      </div>
      <div className="min-w-0">
        <p>{t("why", { reasons })}</p>
        {isOpen && mayMerge && <p className="print:hidden"><a href={`/requests/${reference}/merge?into=${hit.reference}`} aria-label={t("mergeLabel", { reference, into: hit.reference })}>{t("merge")}</a></p>}
      </div>
    </li>
  );
}

function Standing({ hit }: { hit: OverlapHit }) {
  const t = useTranslations("overlap");
  const locale = useLocale();
  const state = useStanding(hit);
  const { kind, reference, number, date } = hit;
  const shown = date && formatDate(date, locale);
  return (
    <p className="text-ink-2">
      <span className="tabular-nums">{kind === "recommendations" ? t("recommendation", { reference, number: String(number) }) : reference}</span> · {state}
      {shown && <> · {kind === "requests" ? t("sent", { date: shown }) : kind === "recommendations" ? t("due", { date: shown }) : shown}</>}
    </p>
  );
}

// States come as text from four tables; each kind has the words of its own noun.
function useStanding({ kind, state, outcome }: OverlapHit): string {
  const requests = useTranslations("requests");
  const actions = useTranslations("actions");
  const recommendations = useTranslations("recommendations");
  const handovers = useTranslations("handovers");
  if (kind === "requests") return outcome ? requests(`decisions.${outcome as Decision}`) : requests(`states.${state as RequestState}`);
  if (kind === "actions") return actions(`states.${state as ActionStage}`);
  return kind === "recommendations" ? recommendations(`states.${state as RecommendationState}`) : handovers(`states.${state as HandoverState}`);
}

function useReasons(reasons: readonly OverlapReason[]): string {
  const t = useTranslations("overlap.reasons");
  const areas = useTranslations("actions.areas");
  const locale = useLocale();
  const inSentence = (label: string) => label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
  return reasons.map((reason) => {
    if (reason.kind === "area") return t("area", { area: inSentence(areas(reason.area)) });
    return reason.kind === "neighbour" ? t("neighbour", { country: countryName(reason.country, locale), area: inSentence(areas(reason.area)) }) : t(reason.kind);
  }).join("; ");
}

function addressOf({ kind, reference, number, id }: OverlapHit): string {
  if (kind === "requests") return `/requests/${reference}`;
  if (kind === "recommendations") return `/actions/${reference}/recommendations/${number}`;
  return kind === "handovers" ? `/actions/${reference}/handover/${id}` : `/actions/${reference}`;
}
