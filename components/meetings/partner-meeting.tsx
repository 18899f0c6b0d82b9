import { useTranslations } from "next-intl";
import { TaskLine } from "@/components/requests/task-line";
import { DecisionList } from "@/components/tasks/decision-list";
import { TaskTable } from "@/components/tasks/task-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { nextMeeting, type GroupMeeting, type GroupMeetingLine } from "@/domain/meetings/meeting";
import type { PartialDate } from "@/domain/shared/dates";
import type { AgreedDecision, TaskRow } from "@/domain/tasks/task";
import { AttendanceTable } from "./attendance";
import { AgendaList, MeetingChip, MeetingDocuments, MeetingTime, Summary } from "./meeting-parts";

type Props = { reference: string; meeting: GroupMeeting; decisions: readonly AgreedDecision[]; tasks: readonly TaskRow[]; today: PartialDate };

/** A meeting as the authority reads it: when, where, what about; afterwards the minutes. */
export function PartnerMeeting({ reference, meeting, decisions, tasks, today }: Props) {
  const t = useTranslations("meetings");
  const isClosed = meeting.state === "closed";
  return (
    <>
      <DescriptionList
        items={[
          { label: t("columns.state"), value: <MeetingChip state={meeting.state} plain /> },
          { label: t("columns.day"), value: <MeetingTime meeting={meeting} /> },
          ...(meeting.place ? [{ label: t("columns.place"), value: <span dir="auto">{meeting.place}</span> }] : []),
        ]}
      />
      {meeting.cancelReason && <Notice tone="suspended" title={t("publicStates.cancelled")}>{meeting.cancelReason}</Notice>}
      <Section title={t("agenda")}><AgendaList items={meeting.items} withNotes={isClosed} /></Section>
      {meeting.documents.length > 0 && <Section title={t("documents")}><MeetingDocuments documents={meeting.documents} /></Section>}
      {isClosed && (
        <>
          <Section title={t("minutes")}><Summary meeting={meeting} /><p className="mt-2"><a href={`/print/actions/${reference}/meetings/${meeting.number}`} className="inline-block py-2.5">{t("paper")}</a></p></Section>
          <Section title={t("records")}><DecisionList decisions={decisions} />{tasks.length > 0 && <div className="mt-4"><TaskTable rows={tasks} today={today} empty="" stack /></div>}</Section>
        </>
      )}
      <Section title={t("attendance")}><AttendanceTable attendees={meeting.attendees} stack /></Section>
    </>
  );
}

type Lines = { reference: string; meetings: readonly GroupMeetingLine[] };

/** The meeting of the group that comes next; nothing where none is on its way. */
export function NextGroupMeeting({ reference, meetings, today }: Lines & { today: PartialDate }) {
  const next = nextMeeting(meetings, today);
  return next && <PartnerMeetings reference={reference} meetings={[next]} />;
}

/** The meetings of the group as lines, the latest first. */
export function PartnerMeetings({ reference, meetings }: Lines) {
  const t = useTranslations("meetings");
  if (meetings.length === 0) return <Empty>{t("none")}</Empty>;
  return (
    <ul className="border-t-2 border-ink">
      {meetings.map((meeting) => <TaskLine key={meeting.id} href={`/partner/actions/${reference}/meetings/${meeting.number}`} title={<span dir="auto">{meeting.title}</span>} note={<><MeetingTime meeting={meeting} />{meeting.place && <> · <span dir="auto">{meeting.place}</span></>}</>} status={<MeetingChip state={meeting.state} plain />} />)}
    </ul>
  );
}
