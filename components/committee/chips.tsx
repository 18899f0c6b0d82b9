import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { ItemState, MeetingState } from "@/domain/committee/lists";

const MEETING_TONES: Record<MeetingState, Tone> = { planned: "progress", held: "done", cancelled: "suspended" };
const ITEM_TONES: Record<ItemState, Tone> = { listed: "waiting", decided: "done", postponed: "suspended", sent_back: "suspended" };

export function MeetingChip({ state }: { state: MeetingState }) {
  return <Chip tone={MEETING_TONES[state]}>{useTranslations("committee.states")(state)}</Chip>;
}

export function ItemChip({ state }: { state: ItemState }) {
  return <Chip tone={ITEM_TONES[state]}>{useTranslations("committee.itemStates")(state)}</Chip>;
}
