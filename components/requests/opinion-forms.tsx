import { useLocale, useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { isSettled } from "@/domain/requests/approval";
import { OPINION_ANSWERS } from "@/domain/requests/lifecycle";
import type { OpinionLine } from "@/domain/requests/request-detail";
import { MOST } from "@/domain/requests/schema";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

type Props = { reference: string; opinion: OpinionLine; today: PartialDate; submitOpinion: Submit; submitRestart: Submit; submitLapse: Submit };

/** What can be done about one opinion: record the answer, start the clock again, or count silence. */
export function OpinionForms({ reference, opinion, today, submitOpinion, submitRestart, submitLapse }: Props) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  const hidden = { reference, opinionId: opinion.id, version: opinion.version };
  const isOver = isSettled(opinion);
  const isAnswered = !isOver && opinion.state === "answered";
  return (
    <>
      {isOver && <Notice tone="done" title={t("settled", { answer: opinion.answer ? t(`answers.${opinion.answer}`) : t("states.consented_by_silence") })} />}
      {isAnswered && <Notice tone="waiting" title={t("answers.more_information")}><p dir="auto" className="whitespace-pre-wrap break-words">{opinion.remarks}</p></Notice>}
      <FormGate closed={isOver}>
        <Command submit={submitOpinion} hidden={hidden} submitLabel={t(isAnswered ? "moves.answerAgain" : "moves.answer")}>
          <Choices name="answer" label={t("answer")} options={OPINION_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))} />
          <TextArea name="remarks" label={t("remarks")} hint={t("remarksHint")} rows={4} limit={MOST.long} />
          <DateField name="answeredOn" label={t("answeredOn")} hint={t("answeredOnHint")} />
        </Command>
      </FormGate>
      {isAnswered && (
        <Section title={t("restartTitle")}>
          <p className="mb-4 max-w-reading">{t("restartText")}</p>
          <Command submit={submitRestart} hidden={hidden} submitLabel={t("moves.restart")} quiet>
            <DateField name="sentOn" label={t("sentOn")} hint={t("answeredOnHint")} />
          </Command>
        </Section>
      )}
      {!isOver && !isAnswered && (
        <Section title={t("lapseTitle")}>
          <Silence opinion={opinion} isPast={today > opinion.dueOn} dueOn={formatDate(opinion.dueOn, locale)} />
          {today > opinion.dueOn && !opinion.hasVeto && <Command submit={submitLapse} hidden={hidden} submitLabel={t("moves.lapse")} quiet />}
        </Section>
      )}
    </>
  );
}

function Silence({ opinion, isPast, dueOn }: { opinion: OpinionLine; isPast: boolean; dueOn: string }) {
  const t = useTranslations("opinions");
  return <p className="mb-4 max-w-reading">{opinion.hasVeto ? t("needs.noVeto") : t(isPast ? "lapseText" : "lapseNotYet", { dueOn })}</p>;
}
