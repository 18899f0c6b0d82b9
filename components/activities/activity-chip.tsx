import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { ActivityState, ActivityType } from "@/domain/activities/lifecycle";
import { owesReport } from "@/domain/activities/mission";

const TONES: Record<ActivityState, Tone> = { planned: "draft", confirmed: "progress", held: "waiting", reported: "done", dropped: "suspended" };

/** Where an activity stands. One that was held waits only if it owes a report. */
export function ActivityChip({ state, type }: { state: ActivityState; type: ActivityType }) {
  const t = useTranslations("activities.states");
  return <Chip tone={state === "held" && !owesReport(type) ? "done" : TONES[state]}>{t(state)}</Chip>;
}
