import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { MailState } from "@/domain/mails/lists";

const TONES: Record<MailState, Tone> = { waiting: "waiting", sent: "done", failed: "overdue" };

/** Where a mail stands, in a word. */
export function MailChip({ state }: { state: MailState }) {
  return <Chip tone={TONES[state]}>{useTranslations("mails.states")(state)}</Chip>;
}
