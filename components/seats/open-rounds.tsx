import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { OpenRound } from "@/domain/seats/rounds";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";

const COLUMNS = ["authority", "asked", "due", "reminded", "answered", "administrators"] as const;

/** The authorities that have not answered for everybody. */
export function OpenRounds({ rounds }: { rounds: readonly OpenRound[] }) {
  const t = useTranslations("seatRounds");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("open")} empty={t("allAnswered")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={rounds.map((round) => ({
        key: round.id,
        cells: {
          authority: pick(locale, round.authority, round.authorityFr).text, asked: formatDate(round.askedOn, locale), due: formatDate(round.dueOn, locale), reminded: round.remindedOn && formatDate(round.remindedOn, locale),
          answered: t("answeredOf", { answered: round.answered, asked: round.asked }), administrators: round.administrators ?? t("noAdministrator"),
        },
      }))}
    />
  );
}

/** How many have not answered, on the way to which. */
export function RoundsLink({ count }: { count: number }) {
  const t = useTranslations("seatRounds");
  return <p className="mt-8"><a href="/seat-rounds">{t("openShort", { count })}</a></p>;
}
