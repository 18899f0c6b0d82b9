import { useTranslations } from "next-intl";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import type { Lesson } from "@/domain/lessons/lesson";

type Props = { lesson: Lesson; hidden: Record<string, string | number>; submits: Record<"validate" | "reopen", Submit> };

/** A second person validates what was drafted, or takes back what was validated. */
export function LessonMoves({ lesson, hidden, submits }: Props) {
  const t = useTranslations("lessons");
  const isOpen = lesson.state === "drafted";
  return (
    <>
      <FormGate closed={!isOpen}>
        {isOpen && <Section title={t("moves.validate")}><p className="mb-3 max-w-reading text-ink-2">{t("validateLead")}</p></Section>}
        <Command submit={submits.validate} hidden={hidden} submitLabel={t("moves.validate")}>{null}</Command>
      </FormGate>
      <FormGate closed={isOpen}>
        <Command folded={t("moves.reopen")} quiet submit={submits.reopen} hidden={hidden} submitLabel={t("moves.reopen")}><TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} /></Command>
      </FormGate>
    </>
  );
}
