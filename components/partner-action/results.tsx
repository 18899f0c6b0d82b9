import { useLocale, useTranslations } from "next-intl";
import { TaskLine } from "@/components/requests/task-line";
import { Empty } from "@/components/ui/empty";
import type { PartnerAction, PartnerOutput, PartnerRecommendation } from "@/domain/actions/partner-action";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

type Props<T> = { reference: string; items: readonly T[] };

/** Outputs the authority has been shown, each with its state; the link opens it. */
export function Outputs({ reference, items }: Props<PartnerOutput>) {
  const t = useTranslations("partner");
  const outputs = useTranslations("outputs");
  const locale = useLocale();
  if (items.length === 0) return <Empty>{t("outputsNone")}</Empty>;
  return (
    <ul className="border-t-2 border-ink">
      {items.map(({ number, titleEn, titleFr, state }) => {
        const { text, lang } = pick(locale, titleEn, titleFr);
        return <TaskLine key={number} href={`/partner/actions/${reference}/outputs/${number}`} title={<span dir="auto" lang={lang === locale ? undefined : lang}>{t("output", { number, title: text })}</span>} note={outputs(`publicStates.${state}`)} />;
      })}
    </ul>
  );
}

/** What was advised and what the authority answered. */
export function Recommendations({ reference, items }: Props<PartnerRecommendation>) {
  const t = useTranslations("partner");
  const recommendations = useTranslations("recommendations");
  const locale = useLocale();
  if (items.length === 0) return <Empty>{t("recommendationsNone")}</Empty>;
  const note = ({ state, answeredOn, dueOn, addresseeName, addresseeNameFr }: PartnerRecommendation) =>
    [recommendations(`publicStates.${state}`), answeredOn && t("answeredOn", { date: formatDate(answeredOn, locale) }), dueOn && t("due", { date: formatDate(dueOn, locale) }), t("addressee", { name: pick(locale, addresseeName, addresseeNameFr).text })].filter(Boolean).join(" · ");
  return (
    <ul className="border-t-2 border-ink">
      {items.map((item) => {
        const { text, lang } = pick(locale, item.textEn, item.textFr);
        return <TaskLine key={item.number} href={`/partner/actions/${reference}/recommendations/${item.number}`} title={<span dir="auto" lang={lang === locale ? undefined : lang}>{t("output", { number: item.number, title: text })}</span>} note={note(item)} />;
      })}
    </ul>
  );
}

/** The concept both sides agree on. */
export function Concept({ action: { reference, concept } }: { action: PartnerAction }) {
  const t = useTranslations("partner");
  const concepts = useTranslations("concepts.publicStates");
  if (!concept) return <Empty>{t("conceptNone")}</Empty>;
  return <ul className="border-t-2 border-ink"><TaskLine href={`/partner/actions/${reference}/concept`} title={t("concept")} note={<>{t("conceptLead")}<br />{concepts(concept.state)}</>} /></ul>;
}

/** The final report, once it has been shared, and when it was presented. */
export function FinalReport({ action: { reference, report, presentedOn } }: { action: PartnerAction }) {
  const t = useTranslations("partner");
  const reports = useTranslations("reports.publicStates");
  const locale = useLocale();
  if (!report) return <Empty>{t("reportNone")}</Empty>;
  return <ul className="border-t-2 border-ink"><TaskLine href={`/partner/actions/${reference}/report`} title={t("reportRead")} note={[reports(report.state), presentedOn && t("presentedOn", { date: formatDate(presentedOn, locale) })].filter(Boolean).join(" · ")} /></ul>;
}
