import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { DecisionList } from "@/components/tasks/decision-list";
import { TaskTable } from "@/components/tasks/task-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { takesRecords, type GroupMeeting } from "@/domain/meetings/meeting";
import type { PartialDate } from "@/domain/shared/dates";
import type { AgreedDecision, TaskRow } from "@/domain/tasks/task";
import { AttendanceTable } from "./attendance";
import { AgendaList, MeetingChip, MeetingDocuments, MeetingTime, Summary } from "./meeting-parts";

type Props = { reference: string; meeting: GroupMeeting; decisions: readonly AgreedDecision[]; tasks: readonly TaskRow[]; today: PartialDate; may: boolean; /** The one thing to do next. */ next?: ReactNode };

/** A meeting as those who hold it see it: its next step, agenda, who came, minutes, decisions and tasks. */
export function MeetingView({ reference, meeting, decisions, tasks, today, may, next }: Props) {
  const t = useTranslations("meetings");
  const at = `/actions/${reference}/group/meetings/${meeting.number}`;
  const isEditable = may && (meeting.state === "draft" || meeting.state === "open");
  const takes = may && takesRecords(meeting, today);
  const hasBegun = meeting.state === "in_progress" || meeting.state === "closed" || takes;
  return (
    <>
      <Section title={<span dir="auto">{meeting.title}</span>} aside={isEditable && <Links links={[{ href: `${at}/edit`, label: t("edit") }, ...(meeting.state === "open" ? [{ href: `${at}/move`, label: t("moves.reschedule") }] : []), { href: `${at}/cancel`, label: t(meeting.state === "open" ? "moves.cancel" : "moves.discard") }]} />}>
        <Facts meeting={meeting} />
        {meeting.cancelReason && <Notice tone="suspended" title={t(`states.${meeting.state}`)}>{meeting.cancelReason}</Notice>}
        {next}
      </Section>
      <Section title={t("agenda")}><AgendaList items={meeting.items} withNotes={hasBegun} /></Section>
      {meeting.documents.length > 0 && <Section title={t("documents")}><MeetingDocuments documents={meeting.documents} /></Section>}
      <Section title={t("attendance")} aside={takes && <a href={`${at}/attendance`}>{t("takeAttendance")}</a>}><AttendanceTable attendees={meeting.attendees} /></Section>
      {hasBegun && (
        <>
          <Section title={t("minutes")} aside={<Links links={[...(takes ? [{ href: `${at}/minutes`, label: t("writeMinutes") }] : []), ...(meeting.state === "closed" ? [{ href: `/print/actions/${reference}/meetings/${meeting.number}`, label: t("paper") }] : [])]} />}><Summary meeting={meeting} /></Section>
          <Section title={t("records")} aside={takes && <a href={`${at}/records`}>{t("addRecord")}</a>}>
            <DecisionList decisions={decisions} />
            {tasks.length > 0 && <div className="mt-4"><TaskTable rows={tasks} today={today} empty="" href={(number) => `/actions/${reference}/tasks/${number}`} /></div>}
          </Section>
        </>
      )}
    </>
  );
}

function Links({ links }: { links: readonly { href: string; label: string }[] }) {
  return <span className="flex flex-wrap gap-x-4 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center">{links.map(({ href, label }) => <a key={href} href={href}>{label}</a>)}</span>;
}

function Facts({ meeting }: { meeting: GroupMeeting }) {
  const t = useTranslations("meetings");
  return (
    <DescriptionList
      items={[
        { label: t("columns.state"), value: <MeetingChip state={meeting.state} /> },
        { label: t("columns.day"), value: <><MeetingTime meeting={meeting} />{!meeting.startsAt && meeting.state === "draft" && <span className="text-ink-2">, {t("noTime")}</span>}</> },
        ...(meeting.place ? [{ label: t("columns.place"), value: <span dir="auto">{meeting.place}</span> }] : []),
      ]}
    />
  );
}
