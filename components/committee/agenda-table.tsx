import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { RequestTitle } from "@/components/requests/request-title";
import { DataTable } from "@/components/ui/data-table";
import { countryName } from "@/domain/countries/list";
import type { Meeting, MeetingItem } from "@/domain/committee/meeting";

type Props = { meeting: Meeting; mayDecide: boolean; /** The form that takes an item earlier. */ earlier?: (item: MeetingItem) => ReactNode };

const COLUMNS = ["order", "request", "authority", "result", "comment", "more"] as const;

/** The requests of a meeting in their order, and what became of each. */
export function AgendaTable({ meeting, mayDecide, earlier }: Props) {
  const t = useTranslations("committee.meeting");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("agenda")} empty={t("noAgenda")} columns={COLUMNS.map((key) => ({ key, label: t(key) }))}
      rows={meeting.items.map((item) => ({
        key: item.id,
        cells: {
          order: <span className="inline-flex items-center gap-3">{item.position}{earlier?.(item)}</span>,
          request: <><span className="whitespace-nowrap tabular-nums">{item.request.reference}</span> <a href={`/requests/${item.request.reference}`}><RequestTitle title={item.request.title} language={item.request.language} /></a></>,
          authority: <><span dir="auto">{item.request.leadAuthorityName}</span>{item.request.country && <span className="block text-ink-2">{countryName(item.request.country, locale)}</span>}</>,
          result: <ItemResult item={item} />,
          comment: item.comment && <span dir="auto" className="block max-w-[32ch] whitespace-pre-wrap break-words">{item.comment}</span>,
          more: <ItemLinks meeting={meeting} item={item} mayDecide={mayDecide} />,
        },
      }))}
    />
  );
}

/** What became of an item: the decision itself, or that it was postponed or sent back. */
export function ItemResult({ item: { state, decision } }: { item: MeetingItem }) {
  const t = useTranslations("committee");
  const requests = useTranslations("requests.decisions");
  if (state !== "decided" || !decision) return t(`itemStates.${state}`);
  return <><strong>{requests(decision.outcome)}</strong>{decision.conditions.length > 0 && <span className="block text-ink-2">{t("meeting.conditionsCount", { count: decision.conditions.length })}</span>}</>;
}

function ItemLinks({ meeting: { number, state }, item, mayDecide }: { meeting: Meeting; item: MeetingItem; mayDecide: boolean }) {
  const t = useTranslations("committee.meeting");
  const { reference } = item.request;
  const isOpen = state === "planned" && item.state === "listed";
  return (
    <span className="flex flex-wrap gap-x-4 whitespace-nowrap [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center">
      {isOpen && mayDecide && <a href={`/requests/${reference}/decide`}>{t("decide")}</a>}
      <a href={`/committee/${number}/items/${item.id}`}>{t("open")}</a>
      <a href={`/print/requests/${reference}/decision-sheet`}>{t("sheet")}</a>
    </span>
  );
}
