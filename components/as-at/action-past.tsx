import { useLocale, useTranslations } from "next-intl";
import { RequestChip } from "@/components/requests/request-chip";
import { Section } from "@/components/ui/section";
import type { ActionAsAt } from "@/domain/as-at/action-as-at";
import { asAtQuery, type AsAtDay } from "@/domain/as-at/as-at";
import type { LaterFacts as Later } from "@/domain/as-at/later-facts";
import { formatDate } from "@/domain/shared/dates";
import { AsAtForm } from "./as-at-form";
import { LaterFacts } from "./later-facts";
import { PastCounts } from "./past-counts";
import { PastActivities, PastOutputs, PastRecommendations } from "./past-tables";
import { Standing } from "./standing";

type Props = { reference: string; day: AsAtDay; past: ActionAsAt; later: Later };

/** One Action at a past date: in numbers, the rows behind them, and what was recorded since about that time. */
export function ActionPast({ reference, day, past, later }: Props) {
  const t = useTranslations("asAt");
  const locale = useLocale();
  const path = `/actions/${reference}`;
  const date = formatDate(day.at, locale);
  return (
    <>
      <Standing day={day} entered={later.entered} href={{ now: `${path}?${asAtQuery({ at: day.at, known: null })}`, then: `${path}?${asAtQuery({ at: day.at, known: day.at })}` }} />
      <AsAtForm action={path} day={day} />
      {past.stage ? (
        <>
          <Section title={t("countsTitle", { date })}><PastCounts past={past} /></Section>
          <Section title={t("counts.activities")}><PastActivities reference={reference} past={past} /></Section>
          <Section title={t("counts.outputs")}><PastOutputs reference={reference} past={past} /></Section>
          <Section title={t("counts.recommendations")}><PastRecommendations reference={reference} past={past} /></Section>
        </>
      ) : <NotOpened date={date} past={past} />}
      <LaterFacts later={later} />
    </>
  );
}

function NotOpened({ date, past: { request } }: { date: string; past: ActionAsAt }) {
  const t = useTranslations("asAt");
  if (!request || request.state === "draft") return <p className="mt-8">{t("nothingKnown", { date })}</p>;
  return (
    <p className="mt-8">
      {t("notOpened", { date })} {t("requestThen")} <a href={`/requests/${request.reference}`}>{request.reference}</a> <RequestChip state={request.state} outcome={request.outcome} />
    </p>
  );
}
