import { useLocale, useTranslations } from "next-intl";
import type { DelegationCheckIn, DelegationSignal } from "@/domain/portfolio/delegation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { Local } from "./words";

/** The check points after the presentation; silence is said to be silence, and what was never asked is said too. */
export function CheckIns({ checkIns, today }: { checkIns: readonly DelegationCheckIn[]; today: PartialDate }) {
  const t = useTranslations("delegation");
  const locale = useLocale();
  if (checkIns.length === 0) return <p className="text-ink-2">{t("noFollowUp")}</p>;
  return (
    <ol className="border-t border-line">
      {checkIns.map((checkIn) => (
        <li key={checkIn.months} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <span>{t("afterMonths", { months: checkIn.months })} · {formatDate(checkIn.dueOn, locale)}</span>
          <Answer checkIn={checkIn} today={today} />
        </li>
      ))}
    </ol>
  );
}

function Answer({ checkIn: { state, dueOn, askedOn, answeredOn, strategyUse, note, ...proof }, today }: { checkIn: DelegationCheckIn; today: PartialDate }) {
  const t = useTranslations("delegation");
  const texts = useTranslations("checkIns");
  const locale = useLocale();
  const on = state === "answered" ? answeredOn : askedOn;
  return (
    <div className="min-w-0">
      <p>{state === "scheduled" && dueOn <= today ? t("dueNotAsked") : texts(`publicStates.${state}`)}{on && ` · ${formatDate(on, locale)}`}</p>
      {strategyUse && <p className="font-semibold">{texts(`strategyUses.${strategyUse}`)}</p>}
      {note && <p dir="auto" className="max-w-reading whitespace-pre-line break-words">{note}</p>}
      <ProofLine {...proof} />
    </div>
  );
}

/** Signs that the work is used, apart from the recommendations, each with what proves it. */
export function Signals({ signals }: { signals: readonly DelegationSignal[] }) {
  const texts = useTranslations("checkIns");
  const locale = useLocale();
  return (
    <ul className="border-t border-line">
      {signals.map(({ kind, textEn, textFr, seenOn, contributionOf, ...proof }) => (
        <li key={textEn} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
          <span>{texts(`kinds.${kind}`)}{seenOn && ` · ${formatDate(seenOn, locale)}`}</span>
          <div className="min-w-0">
            <p className="max-w-reading break-words"><Local en={textEn} fr={textFr} /></p>
            {contributionOf && <p dir="auto" className="text-table text-ink-2">{texts("contribution", { name: contributionOf })}</p>}
            <ProofLine {...proof} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function ProofLine({ proofTitle, proofUrl }: { proofTitle: string | null; proofUrl: string | null }) {
  const t = useTranslations("delegation");
  if (!proofTitle) return null;
  return <p dir="auto" className="break-words text-table text-ink-2">{t.rich("provenBy", { proof: () => (proofUrl ? <a href={proofUrl}>{proofTitle}</a> : proofTitle) })}</p>;
}
