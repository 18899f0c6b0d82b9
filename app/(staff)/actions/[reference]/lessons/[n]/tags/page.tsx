import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { LessonFields } from "@/components/lessons/lesson-fields";
import { Notice } from "@/components/ui/notice";
import { findLessonSources } from "@/domain/lessons/queries/find-lesson-sources";
import { submitTags } from "../../submit";
import { loadLesson, type LessonProps } from "../load-lesson";

export async function generateMetadata({ params }: LessonProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("lessons"))("editTags")}` };
}

export default async function LessonTagsPage(props: LessonProps) {
  const [{ actor, head, lesson, rights, at, path }, t] = await Promise.all([loadLesson(props), getTranslations("lessons")]);
  if (!rights.mayWrite) notFound();
  const sources = await findLessonSources(actor, at.reference);
  const [isOpen, back] = [lesson.state === "drafted", { href: path, label: t("lesson", { number: lesson.number }) }];
  return (
    <FormPage head={head} tab="lessons" title={t("editTags")} back={back}>
      {!isOpen && <Notice tone="waiting" title={t("closed")} />}
      <FormGate closed={!isOpen}><Command submit={submitTags} hidden={{ ...at, version: lesson.version }} submitLabel={t("moves.change")} cancel={back}><LessonFields sources={sources} lesson={lesson} /></Command></FormGate>
    </FormPage>
  );
}
