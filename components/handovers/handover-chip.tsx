import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { HandoverState } from "@/domain/handovers/lifecycle";

const TONES: Record<HandoverState, Tone> = { suggested: "draft", proposed: "waiting", discussed: "progress", accepted: "progress", started: "done", declined: "suspended", dropped: "suspended" };

/** Where a handover stands, in a word. */
export function HandoverChip({ state }: { state: HandoverState }) {
  const t = useTranslations("handovers.states");
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
