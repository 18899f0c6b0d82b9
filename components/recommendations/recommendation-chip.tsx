import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { RecommendationState } from "@/domain/recommendations/lifecycle";

/** Each state's look, also for counts by state. */
export const RECOMMENDATION_TONES: Record<RecommendationState, Tone> = {
  proposed: "waiting", accepted: "progress", partly_accepted: "progress", in_progress: "progress", implemented: "done", not_pursued: "suspended", overtaken: "suspended", unknown: "draft", recast: "suspended",
};

/** Where a recommendation stands, in a word. */
export function RecommendationChip({ state }: { state: RecommendationState }) {
  const t = useTranslations("recommendations.states");
  return <Chip tone={RECOMMENDATION_TONES[state]}>{t(state)}</Chip>;
}
