import { useTranslations } from "next-intl";
import { LESSON_ROWS, lessonsHref, type LessonFilter } from "@/domain/lessons/list-filter";

/** The way to the lessons before and after these; nothing where all of them are shown. */
export function LessonPages({ filter, total }: { filter: LessonFilter; total: number }) {
  const t = useTranslations("lessons");
  const page = filter.page ?? 1;
  const hasMore = page * LESSON_ROWS < total;
  if (page === 1 && !hasMore) return null;
  return (
    <p className="mt-3 flex gap-x-6">
      {page > 1 && <a href={lessonsHref(filter, page - 1)} rel="prev">{t("earlier")}</a>}
      {hasMore && <a href={lessonsHref(filter, page + 1)} rel="next">{t("further")}</a>}
    </p>
  );
}
