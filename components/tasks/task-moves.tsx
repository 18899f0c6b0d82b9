import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { FileField } from "@/components/forms/file-field";
import { FormGate } from "@/components/forms/form-gate";
import type { Submit } from "@/components/forms/form-state";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { Section } from "@/components/ui/section";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";
import type { Task } from "@/domain/tasks/task";
import { OwnerFields } from "./owner-fields";

type Submits = Record<"complete" | "check" | "reassign" | "drop", Submit>;
type Props = { reference: string; task: Task; staff: readonly { id: string; name: string }[]; userId: string; submits: Submits };

/** What can be done with a task now: do it, look at it, give it on, drop it. */
export function TaskMoves({ reference, task, staff, userId, submits }: Props) {
  const t = useTranslations("tasks");
  const hidden = { reference, number: task.number, version: task.version };
  const isOpen = task.state === "open";
  const mayCheck = task.state === "in_check" && task.verifierId === userId;
  return (
    <>
      <FormGate closed={!mayCheck}>
        {mayCheck && <Section title={t("checkTitle")}><p className="text-ink-2">{t("checkLead")}</p></Section>}
        <Command submit={submits.check} hidden={hidden} submitLabel={t("send")}>
          <Choices name="verdict" label={t("labels.verdict")} options={[{ value: "adequate", label: t("moves.confirm") }, { value: "inadequate", label: t("moves.giveBack") }]} />
          <TextArea name="note" label={t("labels.reason")} hint={t("verdictHint")} rows={3} limit={2000} />
        </Command>
      </FormGate>
      <FormGate closed={!isOpen}>
        {isOpen && <Section title={t("doTitle")}>{null}</Section>}
        <Command submit={submits.complete} hidden={hidden} submitLabel={t("moves.complete")}>
          <TextArea name="note" label={t("labels.note")} rows={4} limit={4000} />
          <FileField name="file" label={t("labels.file")} hint={t("fileHint")} accept={ACCEPTED_FILES} />
          <SelectField name="verifierId" label={t("labels.verifier")} hint={t("verifierHint")} options={staff.filter(({ id }) => id !== userId).map(({ id, name }) => ({ value: id, label: name }))} emptyLabel={t("nobody")} />
        </Command>
        <div className="mt-8"><Command folded={t("reassignTitle")} quiet submit={submits.reassign} hidden={hidden} submitLabel={t("moves.reassign")}><OwnerFields staff={staff} ownerId={task.ownerId} ownerName={task.ownerName} /></Command></div>
        <Command folded={t("dropTitle")} quiet submit={submits.drop} hidden={hidden} submitLabel={t("moves.drop")}><TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} /></Command>
      </FormGate>
    </>
  );
}
