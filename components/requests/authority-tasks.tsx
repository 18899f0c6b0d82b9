import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { taskPath, type AuthorityTask } from "@/domain/portfolio/authority-task";
import type { AuthorityRequest } from "@/domain/requests/authority-request";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { RequestTitle } from "./request-title";
import { TaskLine } from "./task-line";

type Props = { tasks: readonly AuthorityTask[]; requests: readonly AuthorityRequest[]; today: PartialDate };

/** What waits for this authority, first the requests it is still writing, then what its Actions ask of it. */
export function AuthorityTasks({ tasks, requests, today }: Props) {
  const t = useTranslations("requests");
  const open = requests.filter(({ state }) => state === "draft" || state === "returned");
  if (open.length + tasks.length === 0) return <Empty>{t("home.nothing")}</Empty>;
  return (
    <ol className="border-t-2 border-ink">
      {open.map((request) => (
        <TaskLine
          key={request.reference} href={`/partner/requests/${request.reference}`} title={<span>{t(request.state === "draft" ? "home.finish" : "home.change")} – <RequestTitle {...request} /></span>}
          note={request.reference}
        />
      ))}
      {tasks.map((task) => <ActionTask key={taskPath(task)} task={task} today={today} />)}
    </ol>
  );
}

function ActionTask({ task, today }: { task: AuthorityTask; today: PartialDate }) {
  const t = useTranslations("requests.home");
  const locale = useLocale();
  const about = pick(locale, task.titleEn ?? task.actionTitleEn, task.titleEn ? task.titleFr : task.actionTitleFr);
  return (
    <TaskLine
      href={taskPath(task)} title={`${t(`tasks.${task.kind}`, { number: String(task.number) })} – ${task.reference}`}
      note={<span lang={about.lang === locale ? undefined : about.lang}>{about.text}</span>}
      status={task.dueOn && <DueOn dueOn={task.dueOn} today={today} />}
    />
  );
}

function DueOn({ dueOn, today }: { dueOn: PartialDate; today: PartialDate }) {
  const t = useTranslations("requests.home");
  const locale = useLocale();
  const date = formatDate(dueOn, locale);
  return dueOn < today.slice(0, dueOn.length) ? <Chip tone="overdue">{t("late", { date })}</Chip> : <span className="text-table tabular-nums text-ink-2">{t("due", { date })}</span>;
}
