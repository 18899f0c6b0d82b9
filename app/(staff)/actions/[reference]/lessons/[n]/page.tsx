import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { LessonChip } from "@/components/lessons/lesson-chip";
import { LessonFacts } from "@/components/lessons/lesson-facts";
import { LessonMoves } from "@/components/lessons/lesson-moves";
import { LanguageLinks } from "@/components/texts/language-links";
import { LongText } from "@/components/texts/long-text";
import { TextChecks } from "@/components/texts/text-checks";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { submitCheck, submitReopening, submitValidation } from "../submit";
import { loadLesson, type LessonProps } from "./load-lesson";

type Props = LessonProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("lessons"))("lesson", { number: Number(n) || 0 })}` };
}

export default async function LessonPage(props: Props) {
  const [{ head, lesson, rights, at, path }, search, t, events] = await Promise.all([loadLesson(props), props.searchParams, getTranslations("lessons"), getTranslations("events")]);
  const done = doneEvent(search.done);
  const isOpen = lesson.state === "drafted";
  return (
    <ActionFrame head={head} tab="lessons" done={done && events(done)}>
      <BackLink href={`/actions/${at.reference}/lessons`}>{t("back")}</BackLink>
      <Section title={t("lesson", { number: lesson.number })} aside={<LessonChip state={lesson.state} />}>
        <div className="font-serif text-h3"><LongText text={lesson.text} /></div>
        {isOpen && rights.mayWrite && <LanguageLinks languages={lesson.text.map(({ language }) => language)} path={`${path}/edit`} />}
        {rights.mayCheck && <TextChecks text={lesson.text} hidden={at} submit={submitCheck} />}
      </Section>
      <Section title={t("about")} aside={isOpen && rights.mayWrite && <a href={`${path}/tags`}>{t("editTags")}</a>}><LessonFacts lesson={lesson} /></Section>
      {rights.mayValidate && <LessonMoves lesson={lesson} hidden={{ ...at, version: lesson.version }} submits={{ validate: submitValidation, reopen: submitReopening }} />}
    </ActionFrame>
  );
}
