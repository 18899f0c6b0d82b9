import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DelegationPresentation, FrameChange } from "@/domain/portfolio/delegation";
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
export function Presentations({ presentations, isOneAction, actionsAt }: { presentations: readonly DelegationPresentation[]; isOneAction?: boolean; actionsAt?: string }) {
  const t = useTranslations("delegation");
  return (
    <ul className="border-t border-line">
      {presentations.map(({ reference, heldOn, endedOn, place, institutions, delegationHeadPresent, reaction }) => (
        <li key={reference} className="border-b border-line py-2">
          <strong><Period from={heldOn} to={endedOn} />, {place}</strong>{!isOneAction && <> · <a href={`${actionsAt}/${reference}`}>{reference}</a></>}
          <p className="max-w-reading">{t("presentedBefore", { institutions })} {t(delegationHeadPresent ? "headPresent" : "headAbsent")}</p>
          {reaction && <p dir="auto" className="max-w-reading text-ink-2">{reaction}</p>}
        </li>
      ))}
    </ul>
  );
}
