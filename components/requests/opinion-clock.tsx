import { useLocale, useTranslations } from "next-intl";
import type { OpinionClock } from "@/domain/requests/opinion-clock";
import { formatDate } from "@/domain/shared/dates";

/** The working days of a question, one box each: those that are over are filled. */
export function OpinionClockBar({ clock, hasVeto }: { clock: OpinionClock; hasVeto: boolean }) {
  const t = useTranslations("opinions.clock");
  const locale = useLocale();
  const { used, total, left, dueOn, stoppedOn, state } = clock;
  return (
    <figure className="my-4 border-t border-b border-line py-3">
      <div aria-hidden="true" className="flex max-w-[24rem] gap-0.5">{Array.from({ length: total }, (_, day) => <div key={day} className={`h-4 flex-1 border border-ink-2 ${day < used ? "bg-ink-2" : ""}`} />)}</div>
      <figcaption className="mt-2">
        <strong>{t(`states.${state}`, { left, date: formatDate(stoppedOn ?? dueOn, locale) })}</strong>{" "}
        <span className="text-ink-2">{t("used", { used, total })}{hasVeto && <> {t("veto")}</>}</span>
      </figcaption>
    </figure>
  );
}
