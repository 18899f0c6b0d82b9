import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import type { InboxFilter, InboxLine } from "@/domain/requests/inbox";
import type { Court } from "@/domain/requests/lifecycle";
import { daysBetween, formatDate, type PartialDate } from "@/domain/shared/dates";
import { RequestChip } from "./request-chip";
import { RequestTitle } from "./request-title";

type Props = { lines: readonly InboxLine[]; filter: InboxFilter; today: PartialDate };

const COLUMNS = ["request", "authority", "country", "state", "holder", "days", "opinions", "received"] as const;

/** The inbox: each request with who holds it and for how many days. */
export function InboxTable({ lines, filter, today }: Props) {
  const t = useTranslations("requests");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const cells = cellsIn({ locale, today, holder: (court) => actions(`holderShort.${court}`) });
  return (
    <DataTable
      caption={t("inbox.caption", { filter: t(`inbox.filters.${filter}`) })}
      columns={COLUMNS.map((key) => ({ key, label: t(`inbox.${key}`), ...(key === "days" || key === "received" ? { align: "end" as const } : {}) }))}
      rows={lines.map((line) => ({ key: line.reference, cells: cells(line) }))}
      empty={t(filter === "open" ? "inbox.empty.open" : "inbox.empty.other")}
    />
  );
}

type Words = { locale: string; today: PartialDate; holder: (court: Court) => string };

const cellsIn = ({ locale, today, holder }: Words) => ({ reference, title, language, leadAuthorityName, country, state, outcome, court, courtSince, submittedOn, opinionDueOn }: InboxLine) => ({
  request: <><span className="whitespace-nowrap tabular-nums">{reference}</span> <a href={`/requests/${reference}`}><RequestTitle title={title} language={language} /></a></>,
  authority: <span dir="auto" title={leadAuthorityName ?? undefined} className="wide:block wide:max-w-[16rem] wide:truncate">{leadAuthorityName}</span>,
  country: country && <span className="whitespace-nowrap">{countryName(country, locale)}</span>,
  state: <RequestChip state={state} outcome={outcome} />,
  holder: court && holder(court),
  days: court && courtSince && daysBetween(courtSince, today),
  opinions: opinionDueOn && <span className={`whitespace-nowrap ${opinionDueOn < today ? "font-semibold text-status-overdue-text" : ""}`}>{formatDate(opinionDueOn, locale)}</span>,
  received: submittedOn && <span className="whitespace-nowrap">{formatDate(submittedOn, locale)}</span>,
});
