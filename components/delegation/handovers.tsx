import { useLocale, useTranslations } from "next-intl";
import type { DelegationHandover, DelegationHandoverDetail, HandedItem } from "@/domain/portfolio/delegation";
import { shownFields } from "@/domain/programmes/required-fields";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { Local } from "./words";

/** What was suggested to other programmes, and how far it is; the Action has the rest. */
export function Handovers({ handovers, actionsAt }: { handovers: readonly DelegationHandover[]; actionsAt: string }) {
  const t = useTranslations("delegation");
  if (handovers.length === 0) return <p className="text-ink-2">{t("noHandovers")}</p>;
  return (
    <ul className="border-t border-line">
      {handovers.map((handover) => (
        <li key={handover.reference + handover.programmeEn} className="border-b border-line py-2">
          <Standing handover={handover} /> · <a href={`${actionsAt}/${handover.reference}`}>{handover.reference}</a>
        </li>
      ))}
    </ul>
  );
}

/** The same for one Action: why, who would lead, in which frame, and the answer to each item. */
export function HandoverDetails({ handovers }: { handovers: readonly DelegationHandoverDetail[] }) {
  const t = useTranslations("delegation");
  const locale = useLocale();
  const common = useTranslations("common");
  if (handovers.length === 0) return <p className="text-ink-2">{t("noHandovers")}</p>;
  return (
    <ul className="border-t border-line">
      {handovers.map((handover) => (
        <li key={handover.programmeEn + handover.suggestedOn} className="border-b border-line py-2">
          <p><Standing handover={handover} /></p>
          <p className="max-w-reading"><Local en={handover.purposeEn} fr={handover.purposeFr} /></p>
          {handover.reason && <p dir="auto" className="max-w-reading text-ink-2">{handover.reason}</p>}
          <p className="max-w-reading text-table text-ink-2">
            {shownFields(handover.asked, handover.fields).map(({ labelEn, labelFr, en, fr }) => common("labelled", { label: pick(locale, labelEn, labelFr).text, value: pick(locale, en ?? "", fr).text || t("notNamed") })).join(" · ")}
          </p>
          {handover.items.length > 0 && <ul className="mt-1 text-table">{handover.items.map((item) => <Item key={`${item.recommendation} ${item.output}`} item={item} />)}</ul>}
        </li>
      ))}
    </ul>
  );
}

function Standing({ handover: { programmeEn, programmeFr, state, suggestedOn } }: { handover: DelegationHandover }) {
  const t = useTranslations("delegation");
  const states = useTranslations("handovers.publicStates");
  const locale = useLocale();
  return <><strong><Local en={programmeEn} fr={programmeFr} /></strong> · {states(state)} · {t("suggestedOn", { date: formatDate(suggestedOn, locale) })}</>;
}

function Item({ item: { recommendation, output, answer, answerReason } }: { item: HandedItem }) {
  const t = useTranslations("delegation");
  const handovers = useTranslations("handovers");
  return (
    <li>
      {recommendation ? t("handedRecommendation", { number: recommendation }) : t("handedOutput", { number: output ?? 0 })} · {answer ? handovers(`answers.${answer}`) : handovers("noAnswer")}
      {answerReason && <span dir="auto" className="text-ink-2"> · {answerReason}</span>}
    </li>
  );
}
