import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { LessonState } from "@/domain/lessons/lifecycle";

/** Where a lesson stands, in a word. */
export function LessonChip({ state }: { state: LessonState }) {
  return <Chip tone={state === "validated" ? "done" : "draft"}>{useTranslations("lessons.states")(state)}</Chip>;
}
