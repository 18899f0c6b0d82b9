import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import type { TaskState } from "@/domain/tasks/lifecycle";

const TONES: Record<TaskState, Tone> = { open: "waiting", in_check: "progress", done: "done", dropped: "suspended" };

/** Where a task stands, in a word. */
export function TaskChip({ state }: { state: TaskState }) {
  const t = useTranslations("tasks.states");
  return <Chip tone={TONES[state]}>{t(state)}</Chip>;
}
