import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { GroupMeetingLine } from "@/domain/meetings/meeting";
import { MeetingChip, MeetingTime } from "./meeting-parts";

type Props = { meetings: readonly GroupMeetingLine[]; href: (number: number) => string; /** For those who do not hold meetings. */ plain?: boolean };

const COLUMNS = ["meeting", "day", "place", "state"] as const;

/** The meetings of a group, the latest first. */
export function MeetingTable({ meetings, href, plain }: Props) {
  const t = useTranslations("meetings");
  return (
    <DataTable
      caption={t("caption")} empty={t("none")} stack={plain} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={meetings.map((meeting) => ({
        key: meeting.id,
        cells: { meeting: <a href={href(meeting.number)} dir="auto" className={plain ? "inline-block py-2.5" : ""}>{meeting.title}</a>, day: <MeetingTime meeting={meeting} />, place: <span dir="auto">{meeting.place}</span>, state: <MeetingChip state={meeting.state} plain={plain} /> },
      }))}
    />
  );
}
