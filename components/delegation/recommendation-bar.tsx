import { useTranslations } from "next-intl";
import { StateBar } from "@/components/charts/state-bar";
import type { Tone } from "@/components/ui/tone";
import type { StateCounts } from "@/domain/portfolio/delegation";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";

const TONES: Record<(typeof RECOMMENDATION_COUNTED)[number], Tone> = {
  proposed: "draft", accepted: "waiting", partly_accepted: "waiting", not_pursued: "suspended", in_progress: "progress", implemented: "done", overtaken: "suspended", unknown: "overdue",
};

/** Recommendations of the country by what became of them. */
export function RecommendationBar({ counts }: { counts: StateCounts }) {
  const t = useTranslations("delegation");
  const states = useTranslations("recommendations.publicStates");
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) return <p className="text-ink-2">{t("noRecommendations")}</p>;
  const moving = (counts.in_progress ?? 0) + (counts.implemented ?? 0);
  const items = RECOMMENDATION_COUNTED.map((state) => ({ key: state, label: states(state), count: counts[state] ?? 0, tone: TONES[state] }));
  return <StateBar title={t("recommendationsTitle", { moving, total })} items={items} />;
}
