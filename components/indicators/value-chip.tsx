import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { ValueState } from "@/domain/indicators/lifecycle";

const TONES: Record<ValueState, Tone> = { draft: "draft", pending: "waiting", returned: "overdue", approved: "done", void: "suspended" };

/** Where a value stands, in a word. */
export function ValueChip({ state }: { state: ValueState }) {
  const t = useTranslations("indicatorValues.states");
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
