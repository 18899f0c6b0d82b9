import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { isOverdue, type TaskRow } from "@/domain/tasks/task";
import { TaskChip } from "./task-chip";

const COLUMNS = ["text", "owner", "due", "state"] as const;

/** Tasks with who does them and by when; `href` gives the page of each where its reader has one. */
export function TaskTable({ rows, today, empty, href, stack }: { rows: readonly TaskRow[]; today: PartialDate; empty: ReactNode; href?: (number: number) => string; stack?: boolean }) {
  const t = useTranslations("tasks");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("caption")} empty={empty} stack={stack} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={rows.map((row) => ({
        key: String(row.number),
        cells: {
          text: <span className="flex gap-2"><span className="shrink-0 tabular-nums text-ink-2">{row.number}</span>{href ? <a href={href(row.number)} dir="auto" className="line-clamp-2 min-w-[14rem] max-w-[52ch] break-words">{row.text}</a> : <span dir="auto" className="max-w-reading break-words">{row.text}</span>}</span>,
          owner: <span dir="auto">{row.ownerName}</span>,
          due: row.dueOn && <span className={`whitespace-nowrap ${isOverdue(row, today) ? "font-semibold" : ""}`}>{isOverdue(row, today) ? t("overdue", { date: formatDate(row.dueOn, locale) }) : formatDate(row.dueOn, locale)}</span>,
          state: <TaskChip state={row.state} />,
        },
      }))}
    />
  );
}
