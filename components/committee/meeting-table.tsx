import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { MeetingLine } from "@/domain/committee/meeting";
import { formatDate } from "@/domain/shared/dates";
import { MeetingChip } from "./chips";

const COLUMNS = ["number", "day", "place", "items", "state"] as const;

/** Meetings and decisions in writing, each with its day and how many requests it deals with. */
export function MeetingTable({ meetings, caption, empty }: { meetings: readonly MeetingLine[]; caption: string; empty: string }) {
  const t = useTranslations("committee");
  const locale = useLocale();
  return (
    <DataTable
      caption={caption} empty={empty} columns={COLUMNS.map((key) => ({ key, label: t(`home.${key}`), ...(key === "items" ? { align: "end" as const } : {}), nowrap: key === "day" }))}
      rows={meetings.map(({ id, number, mode, state, plannedOn, heldOn, place, items }) => ({
        key: id,
        cells: { number: <a href={`/committee/${number}`}>{t(`numbered.${mode}`, { number })}</a>, day: formatDate(heldOn ?? plannedOn, locale), place, items, state: <MeetingChip state={state} /> },
      }))}
    />
  );
}
