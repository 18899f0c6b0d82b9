import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Colon } from "@/components/ui/colon";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/domain/shared/dates";
import { FEWEST_ANSWERS, OPEN_DAYS, SURVEY_QUESTIONS, SURVEY_SCALE, type SurveyResult } from "@/domain/surveys/survey";

/** A survey with the address that opens it. */
type Shown = SurveyResult & { address: string | null };
type Props = { reference: string; number: number; surveys: readonly Shown[]; mayOpen: boolean; submit: Submit };

/** What participants said of an activity, and the survey that asks them. */
export function SurveySection({ reference, number, surveys, mayOpen, submit }: Props) {
  const t = useTranslations("surveys");
  return (
    <Section title={t("title")} id="survey">
      {surveys.length === 0 && <Empty>{t("none")}</Empty>}
      {surveys.map((survey) => <Result key={survey.id} survey={survey} />)}
      {mayOpen && surveys.length === 0 && (
        <div className="mt-4"><p className="mb-3 max-w-reading text-ink-2">{t("openLead", { days: OPEN_DAYS })}</p><Command quiet submit={submit} hidden={{ reference, number, wave: "after" }} submitLabel={t("open")} /></div>
      )}
    </Section>
  );
}

function Result({ survey }: { survey: Shown }) {
  const t = useTranslations("surveys");
  const locale = useLocale();
  const questions = SURVEY_QUESTIONS[survey.wave];
  return (
    <div className="mb-6">
      <h3 className="mb-2">{t(`waves.${survey.wave}`)}</h3>
      <p className="max-w-reading text-ink-2">
        {t("openedOn", { from: formatDate(survey.openedOn, locale), until: formatDate(survey.closesOn, locale) })} · {t("asked", { count: survey.asked ?? 0 })} · {t("answers", { count: survey.answers })}
      </p>
      {survey.address && <p className="mt-1">{t("address")}<Colon /> <bdi dir="ltr" className="break-all">{survey.address}</bdi></p>}
      {survey.counts === null ? <p className="mt-2 text-ink-2">{t("tooFew", { fewest: FEWEST_ANSWERS })}</p> : (
        <div className="mt-3">
          <DataTable
            caption={t("caption")} empty={null}
            columns={[{ key: "question", label: t("question") }, ...SURVEY_SCALE.map((step) => ({ key: step, label: t(`scale.${step}`), align: "end" as const }))]}
            rows={questions.map((question, at) => ({ key: question, cells: { question: t(`questions.${question}`), ...Object.fromEntries(SURVEY_SCALE.map((step, index) => [step, survey.counts![at]![index]])) } }))}
          />
        </div>
      )}
      {survey.comments.length > 0 && <details className="mt-3"><summary>{t("comments")}</summary><ul className="mt-2 max-w-reading list-disc ps-6">{survey.comments.map((comment, index) => <li key={index} dir="auto" className="whitespace-pre-wrap break-words">{comment}</li>)}</ul></details>}
    </div>
  );
}
