import { useLocale, useTranslations } from "next-intl";
import { DataTable, type Column } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import { duesOf, inboxAddress, type InboxDue, type InboxLine, type InboxView } from "@/domain/requests/inbox";
import type { Court } from "@/domain/requests/lifecycle";
import { daysBetween, formatDate, type PartialDate } from "@/domain/shared/dates";
import { RequestChip } from "./request-chip";
import { RequestTitle } from "./request-title";

type Props = { lines: readonly InboxLine[]; view: InboxView; today: PartialDate };

const COLUMNS = ["request", "authority", "country", "state", "holder", "days", "due", "received"] as const;

/** The inbox: each request with who holds it, for how many days, and what is late. */
export function InboxTable({ lines, view, today }: Props) {
  const t = useTranslations("requests");
  const actions = useTranslations("actions");
  const locale = useLocale();
  const { filter } = view;
  const cells = cellsIn({ locale, today, holder: (court) => actions(`holderShort.${court}`), due: ({ what, isLate }, date) => t(`inbox.dues.${what}${isLate ? "Late" : ""}`, { date }) });
  return (
    <DataTable
      caption={t("inbox.caption", { filter: t(`inbox.filters.${filter}`) })}
      columns={COLUMNS.map((key) => ({ key, label: t(`inbox.${key}`), ...(key === "days" || key === "received" ? { align: "end" as const } : {}), sort: sortOf(key, view) }))}
      rows={lines.map((line) => ({ key: line.reference, cells: cells(line) }))}
      empty={t(view.court ? "inbox.empty.held" : filter === "open" ? "inbox.empty.open" : "inbox.empty.other")}
    />
  );
}

/** Days and holder are addresses; pressing the days again turns them round. */
function sortOf(key: (typeof COLUMNS)[number], view: InboxView): Column["sort"] {
  if (key === "holder") return { href: inboxAddress({ ...view, sort: "holder", page: 1 }), ...(view.sort === "holder" ? { direction: "ascending" } : {}) };
  if (key !== "days") return undefined;
  const direction = view.sort === "oldest" ? "descending" : view.sort === "newest" ? "ascending" : undefined;
  return { href: inboxAddress({ ...view, sort: view.sort === "oldest" ? "newest" : "oldest", page: 1 }), direction };
}

type Words = { locale: string; today: PartialDate; holder: (court: Court) => string; due: (due: InboxDue, date: string) => string };

const cellsIn = ({ locale, today, holder, due }: Words) => ({ reference, title, language, leadAuthorityName, country, state, outcome, court, courtSince, submittedOn, ...line }: InboxLine) => ({
  request: <><span className="whitespace-nowrap tabular-nums">{reference}</span> <a href={`/requests/${reference}`}><RequestTitle title={title} language={language} /></a></>,
  authority: <span dir="auto" title={leadAuthorityName ?? undefined} className="wide:block wide:max-w-[16rem] wide:truncate">{leadAuthorityName}</span>,
  country: country && <span className="whitespace-nowrap">{countryName(country, locale)}</span>,
  state: <RequestChip state={state} outcome={outcome} />,
  holder: court && holder(court),
  days: court && courtSince && daysBetween(courtSince, today),
  due: duesOf(line, today).map((one) => <span key={one.what} className={`block whitespace-nowrap ${one.isLate ? "font-semibold text-status-overdue-text" : ""}`}>{due(one, formatDate(one.on, locale))}</span>),
  received: submittedOn && <span className="whitespace-nowrap">{formatDate(submittedOn, locale)}</span>,
});
