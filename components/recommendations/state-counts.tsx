import { useTranslations } from "next-intl";
import { StateBar } from "@/components/charts/state-bar";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";
import { totalOf, type StateCounts as Counts } from "@/domain/recommendations/recommendation";
import { RECOMMENDATION_TONES } from "./recommendation-chip";

/** How many recommendations stand where; unknown is counted, silence is no success. */
export function StateCounts({ counts }: { counts: Counts }) {
  const t = useTranslations("recommendations");
  const items = RECOMMENDATION_COUNTED.map((state) => ({ key: state, label: t(`states.${state}`), count: counts[state] ?? 0, tone: RECOMMENDATION_TONES[state] }));
  return <StateBar title={t("found", { total: totalOf(counts), implemented: counts.implemented ?? 0, unanswered: counts.proposed ?? 0 })} items={items} />;
}
