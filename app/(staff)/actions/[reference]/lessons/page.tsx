import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { LessonList } from "@/components/lessons/lesson-list";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { findActionLessons } from "@/domain/lessons/queries/find-lessons";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("lessons"))("title")}` };
}

export default async function ActionLessonsPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("lessons"), getTranslations("events")]);
  const [head, lessons] = await Promise.all([findActionHead(actor, reference), findActionLessons(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="lessons" done={done && events(done)}>
      <Section title={t("title")} aside={may(actor, "lesson.write", head.facts) && <LinkButton href={`/actions/${reference}/lessons/new`}>{t("draft")}</LinkButton>}>
        <p className="mb-4 max-w-reading text-ink-2">{t("lead")} <a href="/lessons">{t("all")}</a></p>
        <LessonList lessons={lessons} empty={t("empty")} linked />
      </Section>
    </ActionFrame>
  );
}
