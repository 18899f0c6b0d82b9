import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { Localised } from "@/components/ui/localised";
import { askStanding } from "@/domain/recommendations/asking";
import { isLate, type RecommendationRow } from "@/domain/recommendations/recommendation";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

type Props = { row: RecommendationRow; today: PartialDate };

/** Who leads, and who else it is addressed to. */
export function Lead({ row: { addresseeName, addresseeNameFr, others } }: Pick<Props, "row">) {
  const t = useTranslations("ledger");
  return <><Localised en={addresseeName} fr={addresseeNameFr} />{others.length > 0 && <span className="line-clamp-1 text-meta text-ink-2">{t("also", { names: others.join(", ") })}</span>}</>;
}

/** By when, and whether that has passed. */
export function Due({ row, today }: Props) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  if (!row.dueOn) return <span className="whitespace-nowrap text-ink-2">{t("noDue")}</span>;
  return <span className="whitespace-nowrap tabular-nums">{formatDate(row.dueOn, locale)}{isLate(row, today) && <> <Chip tone="overdue">{t("late")}</Chip></>}</span>;
}

/** What the authority said: that it is done, its answer, or nothing yet. */
export function Answer({ row: { answeredOn, answerReason, reportedDoneOn, state } }: Pick<Props, "row">) {
  const t = useTranslations("recommendations");
  const locale = useLocale();
  if (reportedDoneOn && state !== "implemented") return <strong>{t("saysDone")}</strong>;
  if (!answeredOn) return <span className="text-ink-2">{t("noAnswer")}</span>;
  return <>{formatDate(answeredOn, locale)}{answerReason && <span dir="auto" className="line-clamp-1 min-w-[10rem] max-w-[30ch] text-meta text-ink-2">{answerReason}</span>}</>;
}

/** When somebody was last asked what became of it, and what came of that. */
export function LastAsk({ row: { lastAsk }, today }: Props) {
  const t = useTranslations("ledger.asked");
  const locale = useLocale();
  if (!lastAsk) return null;
  const standing = askStanding(lastAsk, today);
  return <span className={`block min-w-[9rem] ${standing === "silent" ? "font-semibold text-status-overdue-text" : "text-ink-2"}`}>{t(standing, { date: formatDate(lastAsk.askedOn, locale) })}</span>;
}
