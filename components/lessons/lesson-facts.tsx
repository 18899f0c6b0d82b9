import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import type { Lesson } from "@/domain/lessons/lesson";
import { formatDate } from "@/domain/shared/dates";
import { LearntFromLine, TagLine } from "./lesson-tags";

/** What a lesson is about, where it was learnt, who wrote it and who stands behind it. */
export function LessonFacts({ lesson }: { lesson: Lesson }) {
  const t = useTranslations("lessons");
  const locale = useLocale();
  const items = [
    { label: t("labels.about"), value: <TagLine lesson={lesson} /> },
    { label: t("labels.learntFrom"), value: lesson.learntFrom ? <LearntFromLine lesson={lesson} linked /> : t("labels.nowhere") },
    { label: t("labels.writtenBy"), value: <span dir="auto">{lesson.writtenByName}</span> },
    ...(lesson.validatedOn ? [{ label: t("states.validated"), value: t("validatedBy", { name: lesson.validatedByName ?? "", date: formatDate(lesson.validatedOn, locale) }) }] : []),
  ];
  return <DescriptionList items={items} />;
}
