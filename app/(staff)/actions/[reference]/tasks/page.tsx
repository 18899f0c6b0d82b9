import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { TaskTable } from "@/components/tasks/task-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { findTasks } from "@/domain/tasks/queries/find-tasks";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("tasks"))("title")}` };
}

export default async function TasksPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("tasks"), getTranslations("events")]);
  const [head, rows] = await Promise.all([findActionHead(actor, reference), findTasks(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="tasks" done={done && events(done)}>
      <Section title={t("title")} aside={may(actor, "task.set", head.facts) && <LinkButton href={`/actions/${reference}/tasks/new`}>{t("set")}</LinkButton>}>
        <p className="mb-4 text-ink-2">{t("lead")}</p>
        <TaskTable rows={rows} today={dayOf(new Date())} empty={t("empty")} href={(number) => `/actions/${reference}/tasks/${number}`} />
      </Section>
    </ActionFrame>
  );
}
