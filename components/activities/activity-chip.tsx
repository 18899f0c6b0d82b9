import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { ActivityState } from "@/domain/activities/lifecycle";

const TONES: Record<ActivityState, Tone> = { planned: "draft", confirmed: "progress", held: "waiting", reported: "done", dropped: "suspended" };

/** Where an activity stands. */
export function ActivityChip({ state }: { state: ActivityState }) {
  const t = useTranslations("activities.states");
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
