import { useLocale, useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import type { Submit } from "@/components/forms/form-state";
import { Notice } from "@/components/ui/notice";
import { SEAT_ANSWERS, type SeatRound } from "@/domain/seats/rounds";
import { formatDate } from "@/domain/shared/dates";

/** Everybody who holds a seat, with two answers for whoever was not answered for; they are given by an administrator. */
export function SeatRoundView({ round, mayAnswer, submit }: { round: SeatRound; mayAnswer: boolean; submit: Submit }) {
  const t = useTranslations("seatRounds");
  const locale = useLocale();
  return (
    <ul className="border-t-2 border-ink">
      {round.checks.map(({ id, name, seatTitle, lastSignedInOn, answer, answeredOn, answeredByName }) => (
        <li key={id} className="border-b border-line py-4">
          <h2 className="text-h3" dir="auto">{name}</h2>
          <p>{seatTitle} · {lastSignedInOn ? t("signedIn", { date: formatDate(lastSignedInOn, locale) }) : t("neverSignedIn")}</p>
          {answer ? <p className="mt-2">{t(`answered.${answer}`, { date: formatDate(answeredOn!, locale), name: answeredByName! })}</p> : mayAnswer && (
            <div className="mt-3 flex flex-wrap gap-4">{SEAT_ANSWERS.map((one) => <Command key={one} submit={submit} hidden={{ checkId: id, answer: one }} submitLabel={t(`answers.${one}`, { name })} quiet />)}</div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The way to the open round, above the people of the authority. */
export function SeatRoundLink({ round }: { round: SeatRound }) {
  const t = useTranslations("seatRounds");
  const locale = useLocale();
  return <Notice tone="waiting" title={t("title")}><a href="/partner/people/check" className="inline-flex min-h-11 items-center">{t("go", { date: formatDate(round.dueOn, locale) })}</a></Notice>;
}
