import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { OriginalBeside } from "@/components/texts/original-beside";
import { TextFields, textHidden } from "@/components/texts/text-fields";
import { Notice } from "@/components/ui/notice";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { submitWords } from "../../submit";
import { loadLesson, type LessonProps } from "../load-lesson";

type Props = LessonProps & { searchParams: Promise<{ language?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("lessons"))("write")}` };
}

export default async function WriteLessonPage(props: Props) {
  const [{ head, lesson, rights, at, path }, search, t] = await Promise.all([loadLesson(props), props.searchParams, getTranslations("lessons")]);
  if (!rights.mayWrite) notFound();
  const language = DOCUMENT_LANGUAGES.find((one) => one === search.language) ?? lesson.text[0]?.language;
  const [isOpen, back] = [lesson.state === "drafted", { href: path, label: t("lesson", { number: lesson.number }) }];
  return (
    <FormPage head={head} tab="lessons" title={t("write")} back={back}>
      {!isOpen && <Notice tone="waiting" title={t("closed")} />}
      <FormGate closed={!isOpen}>
        <OriginalBeside text={lesson.text} language={language}>
          <Command key={language} submit={submitWords} hidden={{ ...at, ...textHidden(lesson.text, language) }} submitLabel={t("write")} cancel={back}><TextFields text={lesson.text} language={language} rows={6} /></Command>
        </OriginalBeside>
      </FormGate>
    </FormPage>
  );
}
