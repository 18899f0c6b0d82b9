import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Section } from "@/components/ui/section";
import type { CheckInRow } from "@/domain/follow-up/follow-up";
import { rungsOf, type FollowUpRules } from "@/domain/follow-up/rules";
import { formatDate, nextDay } from "@/domain/shared/dates";

type Props = { reference: string; checkIn: CheckInRow; rules: FollowUpRules; today: string; mayAsk: boolean; submitAsk: Submit; submitSilence: Submit };

/** What staff can do with a check-in: ask before its day, or count the silence after the time to answer. */
export function CheckInMoves({ reference, checkIn: { months, state, version, dueOn, answerBy }, rules, today, mayAsk, submitAsk, submitSilence }: Props) {
  const t = useTranslations("checkIns");
  const locale = useLocale();
  const hidden = { reference, months, version };
  if (state === "answered" || state === "silent") return null;
  if (!mayAsk) return <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>;
  if (state === "scheduled") {
    return (
      <Section title={t("askTitle")}>
        <p className="mb-3 max-w-reading">{today < dueOn && `${t("asksItself", { date: formatDate(dueOn, locale) })} `}{t("askLead", { days: rules.answerDays, rungs: rungsOf(rules).join(", ") })}</p>
        <Command submit={submitAsk} hidden={hidden} submitLabel={t("moves.ask")} />
      </Section>
    );
  }
  const until = answerBy ?? today;
  return (
    <Section title={t("silentTitle")}>
      <p className="mb-3 max-w-reading">{today > until ? t("silentLead") : `${t("needs.deadlinePassed")} ${t("silentFrom", { date: formatDate(nextDay(until), locale) })}`}</p>
      {today > until && <Command submit={submitSilence} hidden={hidden} submitLabel={t("moves.countAsSilent")} />}
    </Section>
  );
}
