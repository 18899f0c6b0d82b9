import { useLocale, useTranslations } from "next-intl";
import { TaskLine } from "@/components/requests/task-line";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { ADDRESSED_PARTS, partOf, type AddressedRecommendation } from "@/domain/recommendations/addressed";
import { isLate } from "@/domain/recommendations/recommendation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

/** Everything that was recommended to an authority, by whose turn it is. */
export function AddressedList({ rows, today }: { rows: readonly AddressedRecommendation[]; today: PartialDate }) {
  const t = useTranslations("ledger.partner");
  if (rows.length === 0) return <Empty>{t("none")}</Empty>;
  return ADDRESSED_PARTS.map((part) => {
    const those = rows.filter((row) => partOf(row) === part);
    return those.length > 0 && <Section key={part} title={t(`parts.${part}`)}><ul className="border-t-2 border-ink">{those.map((row) => <Line key={`${row.reference} ${row.number}`} row={row} today={today} />)}</ul></Section>;
  });
}

function Line({ row, today }: { row: AddressedRecommendation; today: PartialDate }) {
  const t = useTranslations("ledger.partner");
  const words = useTranslations("recommendations");
  const partner = useTranslations("partner");
  const locale = useLocale();
  const { reference, number, state, dueOn, isLead, isProofRefused, askedOn } = row;
  const { text, lang } = pick(locale, row.textEn, row.textFr);
  const due = dueOn && [partner("due", { date: formatDate(dueOn, locale) }), isLate(row, today) && t("late")].filter(Boolean).join(", ");
  const note = [
    words(`publicStates.${state}`), due, !isLead && t("led", { name: pick(locale, row.leadName, row.leadNameFr).text }), isProofRefused && t("proofRefused"), askedOn && t("askedOn", { date: formatDate(askedOn, locale) }),
  ].filter(Boolean).join(" · ");
  return (
    <TaskLine
      href={`/partner/actions/${reference}/recommendations/${number}`} title={<span dir="auto" lang={lang === locale ? undefined : lang}>{text}</span>}
      note={<>{note}<br /><bdi dir="ltr">{reference}</bdi> {pick(locale, row.actionTitleEn, row.actionTitleFr).text}, {words("one", { number })}</>}
    />
  );
}
