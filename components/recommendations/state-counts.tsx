import { useTranslations } from "next-intl";
import { StateBar } from "@/components/charts/state-bar";
import { RECOMMENDATION_STATES } from "@/domain/recommendations/lifecycle";
import { countsOf, type RecommendationRow } from "@/domain/recommendations/recommendation";
import { RECOMMENDATION_TONES } from "./recommendation-chip";

/** How many recommendations stand where; unknown is counted, silence is no success. */
export function StateCounts({ rows }: { rows: readonly RecommendationRow[] }) {
  const t = useTranslations("recommendations");
  const counts = countsOf(rows);
  const items = RECOMMENDATION_STATES.map((state) => ({ key: state, label: t(`states.${state}`), count: counts[state] ?? 0, tone: RECOMMENDATION_TONES[state] }));
  return <StateBar title={t("found", { total: rows.length, implemented: counts.implemented ?? 0, unanswered: counts.proposed ?? 0 })} items={items} />;
}
