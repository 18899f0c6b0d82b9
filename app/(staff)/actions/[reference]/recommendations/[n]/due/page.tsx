import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { may } from "@/domain/policy/matrix";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitDueDate } from "./submit";

export async function generateMetadata({ params }: RecommendationProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("recommendations"))("changeDueTitle", { number: Number(n) || 0 })}` };
}

export default async function DueDatePage({ params }: RecommendationProps) {
  const [{ actor, head, recommendation, at }, t] = await Promise.all([loadRecommendation(params), getTranslations("recommendations")]);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("changeDueTitle", { number: at.number })} lead={t("hints.reasonDue")} mayChange={may(actor, "recommendation.propose", head.facts)}>
      <Command submit={submitDueDate} hidden={{ ...at, version: recommendation.version }} submitLabel={t("changeDue")}>
        <DateField name="dueOn" label={t("labels.dueOn")} defaultValue={recommendation.dueOn ?? ""} partial />
        <TextArea name="reason" label={t("labels.reason")} rows={4} limit={2000} />
      </Command>
    </RecommendationForm>
  );
}
