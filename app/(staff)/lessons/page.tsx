import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LessonFilterForm } from "@/components/lessons/lesson-filter";
import { LessonList } from "@/components/lessons/lesson-list";
import { LessonPages } from "@/components/lessons/lesson-pages";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { parseLessonFilter } from "@/domain/lessons/list-filter";
import { findLessons } from "@/domain/lessons/queries/find-lessons";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("lessons"))("title") };
}

export default async function LessonsPage({ searchParams }: Props) {
  const [search, actor, t] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("lessons")]);
  const { filter, refused } = parseLessonFilter(search);
  const { rows, total } = await findLessons(actor, filter);
  return (
    <>
      <PageHead title={t("title")} lead={t("allLead")} />
      <LessonFilterForm filter={filter} />
      {refused.length > 0 && <Notice tone="waiting" title={t("refused")} />}
      <p className="mb-2 text-table text-ink-2">{t("count", { count: total })}</p>
      <LessonList lessons={rows} empty={t("none")} linked withAction />
      <LessonPages filter={filter} total={total} />
    </>
  );
}
