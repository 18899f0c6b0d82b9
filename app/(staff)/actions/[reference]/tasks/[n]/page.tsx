import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { TaskChip } from "@/components/tasks/task-chip";
import { TaskFacts } from "@/components/tasks/task-facts";
import { TaskMoves } from "@/components/tasks/task-moves";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findPossibleLeads } from "@/domain/actions/queries/find-possible-leads";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findTask } from "@/domain/tasks/queries/find-tasks";
import { requireActorIn } from "@/server/actor";
import { submitCheck, submitDone, submitDrop, submitReassign } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("tasks"))("task", { number: Number(n) || 0 })}` };
}

export default async function TaskPage({ params, searchParams }: Props) {
  const [{ reference, n }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("tasks"), getTranslations("events")]);
  const [head, task, staff] = await Promise.all([findActionHead(actor, reference), findTask(actor, reference, n), findPossibleLeads(actor)]);
  if (!head || !task) notFound();
  const done = doneEvent(search.done);
  const submits = { complete: submitDone, check: submitCheck, reassign: submitReassign, drop: submitDrop };
  return (
    <ActionFrame head={head} tab="tasks" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/tasks`}>{t("back")}</BackLink>
      <Section title={t("task", { number: task.number })} aside={<TaskChip state={task.state} />}>
        <p dir="auto" className="mb-4 max-w-reading whitespace-pre-wrap break-words font-serif text-h3">{task.text}</p>
        <TaskFacts reference={reference} task={task} />
      </Section>
      {may(actor, "task.do", head.facts) && <TaskMoves reference={reference} task={task} staff={staff} userId={actor.userId} submits={submits} />}
    </ActionFrame>
  );
}
