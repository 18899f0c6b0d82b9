import { useLocale, useTranslations } from "next-intl";
import { ActivityDates } from "@/components/activities/activity-dates";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pick } from "@/domain/shared/localised";
import { SURVEY_QUESTIONS, SURVEY_SCALE, type AskedSurvey } from "@/domain/surveys/survey";

/** A participant says what an activity was worth, without a name. */
export function SurveyLink({ token, asked, isThanked, submit }: { token: string; asked: AskedSurvey; isThanked: boolean; submit: Submit }) {
  const t = useTranslations("surveys");
  const locale = useLocale();
  const scale = SURVEY_SCALE.map((value) => ({ value, label: t(`scale.${value}`) }));
  if (isThanked) return <><PageHead kicker={pick(locale, asked.titleEn, asked.titleFr).text} title={t("byLink.title")} /><Notice tone="done" title={t("byLink.thanks")} /></>;
  return (
    <>
      <PageHead kicker={pick(locale, asked.titleEn, asked.titleFr).text} title={t("byLink.title")} lead={t("byLink.lead")} />
      <p className="mb-5 text-ink-2">{asked.place && `${asked.place} · `}<ActivityDates {...asked} /></p>
      <Command submit={submit} hidden={{ token }} submitLabel={t("byLink.send")}>
        {SURVEY_QUESTIONS[asked.wave].map((question, index) => <Choices key={question} name={`question${index + 1}`} label={t(`questions.${question}`)} options={scale} />)}
        <TextArea name="comment" label={t("comment")} hint={t("commentHint")} rows={4} limit={2000} />
      </Command>
    </>
  );
}
