import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { CheckInState } from "@/domain/follow-up/lifecycle";

const TONES: Record<CheckInState, Tone> = { scheduled: "draft", asked: "waiting", answered: "done", silent: "overdue" };

/** Where a check-in stands, in a word. Silence looks like what it is. */
export function CheckInChip({ state }: { state: CheckInState }) {
  const t = useTranslations("checkIns.states");
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
