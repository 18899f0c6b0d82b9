import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { may } from "@/domain/policy/matrix";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitOvertaken } from "./submit";

export async function generateMetadata({ params }: RecommendationProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("recommendations"))("overtakeTitle", { number: Number(n) || 0 })}` };
}

export default async function OvertakenPage({ params }: RecommendationProps) {
  const [{ actor, head, recommendation, at }, t] = await Promise.all([loadRecommendation(params), getTranslations("recommendations")]);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("overtakeTitle", { number: at.number })} lead={t("overtakeLead")} mayChange={may(actor, "recommendation.verify", head.facts)}>
      <Command submit={submitOvertaken} hidden={{ ...at, version: recommendation.version }} submitLabel={t("moves.overtake")}>
        <TextArea name="reason" label={t("labels.reason")} rows={4} limit={2000} />
      </Command>
    </RecommendationForm>
  );
}
