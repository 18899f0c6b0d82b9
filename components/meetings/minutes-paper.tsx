import { useLocale, useTranslations } from "next-intl";
import { PaperPart, PaperTable } from "@/components/print/paper";
import { DecisionList } from "@/components/tasks/decision-list";
import type { GroupMeeting } from "@/domain/meetings/meeting";
import { formatDate } from "@/domain/shared/dates";
import type { AgreedDecision, TaskRow } from "@/domain/tasks/task";
import { AgendaList, Summary } from "./meeting-parts";

type Props = { meeting: GroupMeeting; decisions: readonly AgreedDecision[]; tasks: readonly TaskRow[] };

/** The minutes of a meeting: what was said in short, point by point, what was agreed, who does what, who was there. */
export function MinutesPaper({ meeting, decisions, tasks }: Props) {
  const t = useTranslations("meetings");
  return (
    <>
      <PaperPart title={t("minutes")}><Summary meeting={meeting} /></PaperPart>
      <PaperPart title={t("agenda")}><AgendaList items={meeting.items} withNotes /></PaperPart>
      <PaperPart title={t("decisions")}><DecisionList decisions={decisions} /></PaperPart>
      {tasks.length > 0 && <PaperPart title={t("tasks")}><Tasks tasks={tasks} /></PaperPart>}
      <PaperPart title={t("attendance")}><Presences meeting={meeting} /></PaperPart>
    </>
  );
}

function Tasks({ tasks }: Pick<Props, "tasks">) {
  const t = useTranslations("tasks");
  const locale = useLocale();
  return <PaperTable caption={t("caption")} empty={t("emptyHere")} columns={(["text", "owner", "due"] as const).map((key) => ({ key, label: t(`columns.${key}`) }))} rows={tasks.map(({ number, text, ownerName, dueOn }) => ({ key: String(number), cells: { text: <span dir="auto">{text}</span>, owner: <span dir="auto">{ownerName}</span>, due: dueOn && formatDate(dueOn, locale) } }))} />;
}

function Presences({ meeting: { attendees } }: Pick<Props, "meeting">) {
  const t = useTranslations("meetings");
  const words = useTranslations();
  const presence = ({ presence: came, representedBy }: GroupMeeting["attendees"][number]) => (came ? (representedBy ? t("bySomebody", { presence: words(`committee.presences.${came}`), name: representedBy }) : words(`committee.presences.${came}`)) : t("notRecorded"));
  return (
    <PaperTable
      caption={t("attendance")} empty={t("nobody")} columns={(["institution", "person", "presence"] as const).map((key) => ({ key, label: t(`attendanceColumns.${key}`) }))}
      rows={attendees.map((one) => ({ key: one.memberId, cells: { institution: <span dir="auto">{one.organisationName}{one.isChair && ` (${words("groups.roles.chair")})`}</span>, person: <span dir="auto">{one.personName ?? words("groups.nobodyNamed")}</span>, presence: presence(one) } }))}
    />
  );
}
