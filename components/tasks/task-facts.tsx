import { useLocale, useTranslations } from "next-intl";
import { AudienceMark } from "@/components/documents/audience-mark";
import { FileLink } from "@/components/documents/file-link";
import { DescriptionList } from "@/components/ui/description-list";
import { formatDate } from "@/domain/shared/dates";
import type { Task } from "@/domain/tasks/task";

/** Everything that is known of one task. */
export function TaskFacts({ reference, task }: { reference: string; task: Task }) {
  const t = useTranslations("tasks");
  const priorities = useTranslations("recommendations.priorities");
  const locale = useLocale();
  const long = (text: string | null) => text && <span dir="auto" className="whitespace-pre-wrap break-words">{text}</span>;
  const onDay = (name: string | null, date: string | null) => name && t("on", { name, date: date ? formatDate(date, locale) : "–" });
  const items = [
    { label: t("labels.owner"), value: <span dir="auto">{task.ownerName}</span> },
    { label: t("labels.due"), value: task.dueOn && formatDate(task.dueOn, locale) },
    { label: t("labels.priority"), value: priorities(task.priority) },
    { label: t("labels.audience"), value: <AudienceMark audience={task.audience} /> },
    { label: t("labels.setBy"), value: task.authorName },
    { label: t("labels.origin"), value: task.activity ? <a href={`/actions/${reference}/missions/${task.activity}`}>{t("fromMission", { number: task.activity })}</a> : task.isOfMeeting ? t("fromMeeting") : t("byHand") },
    { label: t("labels.note"), value: long(task.doneNote) },
    { label: t("labels.file"), value: task.doneDocument && <FileLink {...task.doneDocument} name={task.doneDocument.fileName} /> },
    { label: t("labels.doneBy"), value: onDay(task.doneByName, task.doneOn) },
    { label: t("labels.checkedBy"), value: task.verifierName && (task.verifiedOn ? onDay(task.verifierName, task.verifiedOn) : t("inCheckBy", { name: task.verifierName })) },
    { label: t("labels.verdict"), value: long(task.verdictNote) },
    { label: t("labels.reason"), value: long(task.dropReason) },
  ];
  return <DescriptionList items={items.filter(({ value }) => Boolean(value))} />;
}
