import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DelegationCheckIn, DelegationHandover, DelegationPresentation, FrameChange } from "@/domain/portfolio/delegation";
import { formatDate } from "@/domain/shared/dates";
import { Local, Period } from "./words";

/** Says that the ground under follow-up and handover has moved. */
export function FrameChanges({ changes }: { changes: readonly FrameChange[] }) {
  const t = useTranslations("delegation");
  const locale = useLocale();
  return changes.map(({ changedOn, textEn, textFr, sourceUrl }) => (
    <Notice key={changedOn + textEn} tone="suspended" title={`${t("frame")} · ${formatDate(changedOn, locale)}`}>
      <Local en={textEn} fr={textFr} />{sourceUrl && <> <a href={sourceUrl}>{t("frameSource")}</a></>}
    </Notice>
  ));
}

/** When, where and before whom a final report was presented. */
export function Presentations({ presentations }: { presentations: readonly DelegationPresentation[] }) {
  const t = useTranslations("delegation");
  return (
    <ul className="border-t border-line">
      {presentations.map(({ reference, heldOn, endedOn, place, institutions, delegationHeadPresent, reaction }) => (
        <li key={reference} className="border-b border-line py-2">
          <strong><Period from={heldOn} to={endedOn} />, {place}</strong> · <a href={`/delegation/actions/${reference}`}>{reference}</a>
          <p className="max-w-reading">{t("presentedBefore", { institutions })} {t(delegationHeadPresent ? "headPresent" : "headAbsent")}</p>
          {reaction && <p dir="auto" className="max-w-reading text-ink-2">{reaction}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What was suggested to another programme, and how far it is. */
export function Handovers({ handovers }: { handovers: readonly DelegationHandover[] }) {
  const t = useTranslations("delegation");
  const states = useTranslations("handovers.publicStates");
  const locale = useLocale();
  if (handovers.length === 0) return <p className="text-ink-2">{t("noHandovers")}</p>;
  return (
    <ul className="border-t border-line">
      {handovers.map(({ reference, programmeEn, programmeFr, state, suggestedOn }) => (
        <li key={reference + programmeEn} className="border-b border-line py-2">
          <strong><Local en={programmeEn} fr={programmeFr} /></strong>: {states(state)} · {t("suggestedOn", { date: formatDate(suggestedOn, locale) })} · <a href={`/delegation/actions/${reference}`}>{reference}</a>
        </li>
      ))}
    </ul>
  );
}

/** The check points after the presentation; silence is said to be silence. */
export function CheckIns({ checkIns }: { checkIns: readonly DelegationCheckIn[] }) {
  const t = useTranslations("delegation");
  const states = useTranslations("checkIns.publicStates");
  const locale = useLocale();
  if (checkIns.length === 0) return <p className="text-ink-2">{t("noFollowUp")}</p>;
  return (
    <ol className="border-t border-line">
      {checkIns.map(({ months, dueOn, state }) => (
        <li key={months} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2"><span>{t("afterMonths", { months })} · {formatDate(dueOn, locale)}</span><span>{states(state)}</span></li>
      ))}
    </ol>
  );
}
