import { useTranslations } from "next-intl";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { FileField } from "@/components/forms/file-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { LETTER_FILES } from "@/domain/documents/media-type";
import { LATE_ANSWERS, OPINION_ANSWERS } from "@/domain/requests/lifecycle";
import { RECORDED_ANSWER_WAYS } from "@/domain/requests/lists";
import type { OpinionLine } from "@/domain/requests/request-detail";
import { MOST } from "@/domain/requests/schema";

/** What staff record of an answer that reached them: the answer, its date, how it came, who gave it, its letter. */
export function OpinionAnswerFields({ late = false, opinion }: { late?: boolean; /** What is on record, to correct it. */ opinion?: OpinionLine }) {
  const t = useTranslations("opinions");
  return (
    <>
      <Choices name="answer" label={t(late ? "late.answer" : "answer")} defaultValue={opinion?.answer ?? undefined} options={(late ? LATE_ANSWERS : OPINION_ANSWERS).map((value) => ({ value, label: t(`answers.${value}`) }))} />
      <TextArea name="remarks" label={t("remarks")} hint={late ? undefined : t("remarksHint")} rows={4} limit={MOST.long} defaultValue={opinion?.remarks ?? undefined} />
      <DateField name={late ? "objectedOn" : "answeredOn"} label={t("answeredOn")} hint={t("answeredOnHint")} defaultValue={opinion?.settledOn ?? undefined} />
      <SelectField name="answeredVia" label={t("via")} emptyLabel={t("viaUnknown")} defaultValue={opinion?.answeredVia && opinion.answeredVia !== "link" ? opinion.answeredVia : undefined} options={RECORDED_ANSWER_WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))} />
      <TextField name="answeredByName" label={t("answeredBy")} hint={t("answeredByHint")} defaultValue={opinion?.answeredByName ?? undefined} />
      <FileField name="file" label={t("letter")} hint={t("letterHint")} accept={LETTER_FILES} />
    </>
  );
}
