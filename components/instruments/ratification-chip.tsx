import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { RatificationState } from "@/domain/instruments/lists";

const TONES: Record<RatificationState, Tone> = { ratified: "done", signed: "progress", not_ratified: "draft", denounced: "suspended" };

/** Where a country stands with an instrument, in a word. */
export function RatificationChip({ state }: { state: RatificationState }) {
  return <Chip tone={TONES[state]}>{useTranslations("instruments.ratificationStates")(state)}</Chip>;
}
