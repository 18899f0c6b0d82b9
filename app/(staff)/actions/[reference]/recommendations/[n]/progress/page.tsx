import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Choices } from "@/components/forms/choices";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { EvidenceFields } from "@/components/recommendations/evidence-fields";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { Notice } from "@/components/ui/notice";
import { may } from "@/domain/policy/matrix";
import { PROGRESS_CHOICES } from "@/domain/recommendations/lifecycle";
import { isReportable } from "@/domain/recommendations/progress";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitProgress } from "./submit";

type Props = RecommendationProps & { searchParams: Promise<{ choice?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("ledger"))("progressTitle", { number: Number(n) || 0 })}` };
}

export default async function ProgressPage({ params, searchParams }: Props) {
  const [{ actor, head, recommendation, at }, search, t, words] = await Promise.all([loadRecommendation(params), searchParams, getTranslations("ledger"), getTranslations("recommendations")]);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("progressTitle", { number: at.number })} lead={t("progressLead")} mayChange={may(actor, "recommendation.record", head.facts)}>
      {!isReportable(recommendation.state) ? <Notice tone="waiting" title={t("answerFirst")} /> : (
        <Command submit={submitProgress} hidden={{ ...at, version: recommendation.version }} submitLabel={t("progressSubmit")}>
          <Choices name="choice" label={words("labels.choice")} options={PROGRESS_CHOICES.map((value) => ({ value, label: words(`choices.${value}`) }))} defaultValue={PROGRESS_CHOICES.find((one) => one === search.choice)} />
          <TextField name="toldByName" label={t("labels.toldByName")} width="medium" />
          <DateField name="toldOn" label={t("labels.toldOn")} />
          <TextArea name="note" label={words("labels.note")} hint={words("hints.note")} rows={4} limit={4000} />
          <EvidenceFields fileHint={words("hints.fileStaff")} />
        </Command>
      )}
    </RecommendationForm>
  );
}
