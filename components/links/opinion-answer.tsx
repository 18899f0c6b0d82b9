import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { FileField } from "@/components/forms/file-field";
import type { Submit } from "@/components/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { LETTER_FILES } from "@/domain/documents/media-type";
import { LATE_ANSWERS, OPINION_ANSWERS } from "@/domain/requests/lifecycle";
import { MOST } from "@/domain/requests/schema";

type Props = { token: string; submit: Submit };

/** The answer of a service, by its link. */
export function AnswerOpinion({ token, submit }: Props) {
  const t = useTranslations("opinions");
  return (
    <Command submit={submit} hidden={{ token }} submitLabel={t("byLink.submit")}>
      <Choices name="answer" label={t("byLink.answer")} options={OPINION_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`), hint: value === "more_information" ? t("byLink.moreHint") : undefined }))} />
      <TextArea name="remarks" label={t("remarks")} hint={t("byLink.remarksHint")} rows={5} limit={MOST.long} />
      <Who />
    </Command>
  );
}

/** What a service says after its silence counted. */
export function ObjectLate({ token, submit }: Props) {
  const t = useTranslations("opinions");
  return (
    <Command submit={submit} hidden={{ token }} submitLabel={t("byLink.submitLate")}>
      <Choices name="answer" label={t("byLink.answer")} options={LATE_ANSWERS.map((value) => ({ value, label: t(`answers.${value}`) }))} />
      <TextArea name="remarks" label={t("remarks")} rows={5} limit={MOST.long} />
      <Who />
    </Command>
  );
}

function Who() {
  const t = useTranslations("opinions");
  return (
    <>
      <TextField name="name" label={t("byLink.name")} autoComplete="name" />
      <TextField name="function" label={t("byLink.function")} autoComplete="organization-title" />
      <FileField name="file" label={t("byLink.file")} hint={t("letterHint")} accept={LETTER_FILES} />
    </>
  );
}
