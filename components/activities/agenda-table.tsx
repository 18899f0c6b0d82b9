import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { AgendaItem } from "@/domain/activities/mission";
import { formatDate } from "@/domain/shared/dates";

const COLUMNS = ["when", "subject", "withWhom", "place"] as const;

/** The agenda of a mission, day by day, in local time. `remove` draws what takes a line off. */
export function AgendaTable({ items, remove, stack }: { items: readonly AgendaItem[]; remove?: (item: AgendaItem) => ReactNode; stack?: boolean }) {
  const t = useTranslations("readiness.agenda");
  const locale = useLocale();
  const said = (text: string | null) => text && <span dir="auto" className="break-words">{text}</span>;
  return (
    <DataTable
      caption={t("caption")} empty={t("none")} stack={stack}
      columns={[...COLUMNS, ...(remove ? (["remove"] as const) : [])].map((key) => ({ key, label: t(`columns.${key}`), nowrap: key === "when" }))}
      rows={items.map((item) => ({
        key: item.id,
        cells: { when: <span className="tabular-nums">{[formatDate(item.onDay, locale), item.startsAt].filter(Boolean).join(" · ")}</span>, subject: said(item.subject), withWhom: said(item.withWhom), place: said(item.place), remove: remove?.(item) },
      }))}
    />
  );
}
