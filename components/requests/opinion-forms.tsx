import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import { isSettled } from "@/domain/requests/approval";
import type { RequestState } from "@/domain/requests/lifecycle";
import type { OpinionLine } from "@/domain/requests/request-detail";
import { MOST } from "@/domain/requests/schema";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { OpinionAnswerFields } from "./opinion-answer-fields";

type Submits = { submitOpinion: Submit; submitRestart: Submit; submitLapse: Submit; submitLate: Submit };
type Props = { reference: string; state: RequestState; opinion: OpinionLine; today: PartialDate } & Submits;

/** What can be done about one opinion: record or correct the answer, start the clock again, count silence, keep a late objection. */
export function OpinionForms({ reference, state, opinion, today, submitOpinion, submitRestart, submitLapse, submitLate }: Props) {
  const t = useTranslations("opinions");
  const hidden = { reference, opinionId: opinion.id, version: opinion.version };
  const isOpen = state === "in_consultation";
  const isOver = isSettled(opinion);
  const isStopped = opinion.answer === "more_information";
  const isSilent = opinion.state === "consented_by_silence";
  return (
    <>
      <FormGate closed={!isOpen || isOver}>
        <Command submit={submitOpinion} hidden={hidden} submitLabel={t(isStopped ? "moves.answerAgain" : "moves.answer")}><OpinionAnswerFields /></Command>
      </FormGate>
      {isOpen && isStopped && (
        <Section title={t("restartTitle")}>
          <p className="mb-4 max-w-reading">{t("restartText")}</p>
          <Command submit={submitRestart} hidden={hidden} submitLabel={t("moves.restart")} quiet>
            <TextArea name="information" label={t("information")} hint={t(opinion.sentTo ? "informationHint" : "informationByHand")} rows={5} limit={MOST.long} />
            <DateField name="sentOn" label={t("sentOn")} hint={t("answeredOnHint")} />
          </Command>
        </Section>
      )}
      {isOpen && opinion.state === "asked" && <Silence opinion={opinion} isPast={today > opinion.dueOn} hidden={hidden} submit={submitLapse} />}
      {isOpen && isOver && !isSilent && (
        <Command folded={t("moves.correct")} submit={submitOpinion} hidden={hidden} submitLabel={t("moves.correct")} quiet>
          <OpinionAnswerFields opinion={opinion} />
          <TextArea name="reason" label={t("correctReason")} rows={2} limit={MOST.long} />
        </Command>
      )}
      {isSilent && (isOpen || state === "decided") && (
        <FormGate closed={opinion.lateAnswer !== null}>
          {!opinion.lateAnswer && <h2 className="mt-8 mb-2">{t("late.title")}</h2>}
          {!opinion.lateAnswer && <p className="mb-4 max-w-reading">{t("late.text")}</p>}
          <Command submit={submitLate} hidden={{ opinionId: opinion.id }} submitLabel={t("moves.objectLate")} quiet><OpinionAnswerFields late /></Command>
        </FormGate>
      )}
    </>
  );
}

function Silence({ opinion, isPast, hidden, submit }: { opinion: OpinionLine; isPast: boolean; hidden: Record<string, string | number>; submit: Submit }) {
  const t = useTranslations("opinions");
  const locale = useLocale();
  const dueOn = formatDate(opinion.dueOn, locale);
  return (
    <Section title={t("lapseTitle")}>
      <p className="mb-4 max-w-reading">{opinion.hasVeto ? t("needs.noVeto") : t(isPast ? "lapseText" : "lapseNotYet", { dueOn })}</p>
      {isPast && !opinion.hasVeto && <Command submit={submit} hidden={hidden} submitLabel={t("moves.lapse")} quiet />}
    </Section>
  );
}
