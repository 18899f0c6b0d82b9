import { useTranslations } from "next-intl";
import { TaskLine } from "@/components/requests/task-line";
import { Empty } from "@/components/ui/empty";
import { tasksOf, type PartnerAction } from "@/domain/actions/partner-action";
import { taskPath } from "@/domain/portfolio/authority-task";
import type { PartialDate } from "@/domain/shared/dates";

/** What this Action asks of the authority now. */
export function ToDo({ action, today }: { action: PartnerAction; today: PartialDate }) {
  const t = useTranslations("partner");
  const home = useTranslations("requests.home.tasks");
  const tasks = tasksOf(action, today);
  if (tasks.length === 0) return <Empty>{t("nothingToDo")}</Empty>;
  return <ol className="border-t-2 border-ink">{tasks.map((task) => <TaskLine key={taskPath(task)} href={taskPath(task)} title={home(task.kind, { number: task.number ?? 0 })} />)}</ol>;
}
