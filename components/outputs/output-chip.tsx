import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { OutputState } from "@/domain/outputs/lifecycle";

const TONES: Record<OutputState, Tone> = { drafting: "draft", in_review: "waiting", returned: "overdue", validated: "progress", presented: "done", published: "done", restricted: "suspended" };

/** Where an output stands, in a word. */
export function OutputChip({ state }: { state: OutputState }) {
  const t = useTranslations("outputs.states");
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
