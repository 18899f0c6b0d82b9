import { useLocale, useTranslations } from "next-intl";
import type { Contact, DossierRow } from "@/domain/handovers/exchange";
import { dayOf, formatDate } from "@/domain/shared/dates";

/** What of a handover was frozen last, and how many people may be contacted. */
export function DossierSummary({ dossiers: [last], contacts }: { dossiers: readonly DossierRow[]; contacts: readonly Contact[] }) {
  const t = useTranslations("dossiers");
  const locale = useLocale();
  return (
    <p className="max-w-reading">
      {last ? `${t("one", { number: last.number })}: ${t("takenBy", { date: formatDate(dayOf(last.takenAt), locale), name: last.takenByName })}.` : t("none")} {t("named", { count: contacts.filter(({ withdrawnOn }) => !withdrawnOn).length })}
    </p>
  );
}
