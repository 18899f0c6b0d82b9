import { useLocale, useTranslations } from "next-intl";
import { RequestChip } from "@/components/requests/request-chip";
import { DataTable } from "@/components/ui/data-table";
import type { CountryPage } from "@/domain/portfolio/country-page";
import { formatDate } from "@/domain/shared/dates";

/** Requests that came from a country, decided or not. */
export function CountryRequests({ requests }: Pick<CountryPage, "requests">) {
  const t = useTranslations("countries");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("requestsCaption")}
      empty={t("noRequest")}
      columns={(["reference", "title", "authority", "state", "sent"] as const).map((key) => ({ key, label: t(`labels.${key}`) }))}
      rows={requests.map(({ reference, title, authorityName, state, outcome, submittedOn }) => ({
        key: reference,
        cells: {
          reference: <a href={`/requests/${reference}`} className="whitespace-nowrap tabular-nums">{reference}</a>,
          title: <span dir="auto">{title}</span>,
          authority: authorityName,
          state: <RequestChip state={state} outcome={outcome} />,
          sent: submittedOn && <span className="whitespace-nowrap tabular-nums">{formatDate(submittedOn, locale)}</span>,
        },
      }))}
    />
  );
}
