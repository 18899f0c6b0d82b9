import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FileField } from "@/components/forms/file-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { ACCEPTED_FILES } from "@/domain/documents/media-type";
import { may } from "@/domain/policy/matrix";
import { ANSWERS } from "@/domain/recommendations/lifecycle";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitAnswer } from "./submit";

type Props = RecommendationProps & { searchParams: Promise<{ answer?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("ledger"))("answerTitle", { number: Number(n) || 0 })}` };
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const [{ actor, head, recommendation, at }, search, t, words] = await Promise.all([loadRecommendation(params), searchParams, getTranslations("ledger"), getTranslations("recommendations")]);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("answerTitle", { number: at.number })} lead={t("answerLead")} mayChange={may(actor, "recommendation.record", head.facts)}>
      <Command submit={submitAnswer} hidden={{ ...at, version: recommendation.version }} submitLabel={t("answerSubmit")}>
        <Choices name="answer" label={words("facts.answer")} options={ANSWERS.map((value) => ({ value, label: words(`moves.${value}`) }))} defaultValue={ANSWERS.find((one) => one === search.answer)} />
        <TextArea name="reason" label={words("labels.answerReason")} hint={t("hints.answerReason")} rows={4} limit={2000} />
        <TextField name="signatoryName" label={t("labels.signatoryName")} />
        <DateField name="answeredOn" label={t("labels.answeredOn")} />
        <FileField name="letter" label={t("labels.letter")} hint={words("hints.fileStaff")} accept={ACCEPTED_FILES} />
      </Command>
    </RecommendationForm>
  );
}
