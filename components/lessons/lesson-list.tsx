import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { LongText } from "@/components/texts/long-text";
import { Localised } from "@/components/ui/localised";
import type { Lesson } from "@/domain/lessons/lesson";
import { formatDate } from "@/domain/shared/dates";
import { LessonChip } from "./lesson-chip";
import { LearntFromLine, TagLine } from "./lesson-tags";

type Props = { lessons: readonly Lesson[]; empty: ReactNode; /** For staff: each opens its page. */ linked?: boolean; /** Across Actions each says which it is of. */ withAction?: boolean };

/** Lessons one beneath the other, each in full: what was learnt, about what, where, and who stands behind it. */
export function LessonList({ lessons, empty, linked, withAction }: Props) {
  if (lessons.length === 0) return <p className="border-y border-line py-3 text-ink-2">{empty}</p>;
  return <ol className="border-t border-line">{lessons.map((lesson) => <li key={lesson.id} className="border-b border-line py-4"><OneLesson lesson={lesson} linked={linked} withAction={withAction} /></li>)}</ol>;
}

function OneLesson({ lesson, linked, withAction }: { lesson: Lesson; linked?: boolean; withAction?: boolean }) {
  const t = useTranslations("lessons");
  const locale = useLocale();
  const { reference, number, state, validatedOn, validatedByName } = lesson;
  return (
    <>
      <p className="mb-1 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {linked ? <a href={`/actions/${reference}/lessons/${number}`} className="font-semibold">{t("lesson", { number })}</a> : <span className="font-semibold">{t("lesson", { number })}</span>}
        {linked && <LessonChip state={state} />}
        {withAction && <span className="text-table"><a href={`/actions/${reference}`}>{reference}</a> <Localised en={lesson.actionTitleEn} fr={lesson.actionTitleFr} /></span>}
      </p>
      <div className="font-serif text-h3"><LongText text={lesson.text} /></div>
      <p className="mt-2 text-table text-ink-2"><TagLine lesson={lesson} />{lesson.learntFrom && <> · <LearntFromLine lesson={lesson} linked={linked} /></>}</p>
      {validatedOn && <p className="text-table text-ink-2">{t("validatedBy", { name: validatedByName ?? "", date: formatDate(validatedOn, locale) })}</p>}
    </>
  );
}
