import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Section } from "@/components/ui/section";
import { lastAnswerDay } from "@/domain/follow-up/answer-time";
import type { CheckInRow } from "@/domain/follow-up/follow-up";
import { CHECK_IN_ANSWER_DAYS } from "@/domain/follow-up/lifecycle";
import { formatDate } from "@/domain/shared/dates";

type Props = { reference: string; checkIn: CheckInRow; today: string; mayAsk: boolean; submitAsk: Submit; submitSilence: Submit };

/** What staff can do with a check-in: ask before its day, or count the silence after the time to answer. */
export function CheckInMoves({ reference, checkIn: { months, state, version, dueOn, askedOn }, today, mayAsk, submitAsk, submitSilence }: Props) {
  const t = useTranslations("checkIns");
  const locale = useLocale();
  const hidden = { reference, months, version };
  if (state === "answered" || state === "silent") return null;
  if (!mayAsk) return <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>;
  if (state === "scheduled") {
    return (
      <Section title={t("askTitle")}>
        <p className="mb-3 max-w-reading">{today < dueOn && `${t("asksItself", { date: formatDate(dueOn, locale) })} `}{t("askLead", { days: CHECK_IN_ANSWER_DAYS })}</p>
        <Command submit={submitAsk} hidden={hidden} submitLabel={t("moves.ask")} />
      </Section>
    );
  }
  const until = lastAnswerDay(askedOn!);
  return (
    <Section title={t("silentTitle")}>
      <p className="mb-3 max-w-reading">{today > until ? t("silentLead") : `${t("needs.deadlinePassed")} ${t("silentFrom", { date: formatDate(nextDay(until), locale) })}`}</p>
      {today > until && <Command submit={submitSilence} hidden={hidden} submitLabel={t("moves.countAsSilent")} />}
    </Section>
  );
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
