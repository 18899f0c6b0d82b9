import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { WordFields } from "@/components/recommendations/word-fields";
import { may } from "@/domain/policy/matrix";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitWords } from "./submit";

export async function generateMetadata({ params }: RecommendationProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("ledger"))("rewordTitle", { number: Number(n) || 0 })}` };
}

export default async function WordsPage({ params }: RecommendationProps) {
  const [{ actor, head, recommendation, at }, t] = await Promise.all([loadRecommendation(params), getTranslations("ledger")]);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("rewordTitle", { number: at.number })} lead={t("rewordLead")} mayChange={may(actor, "recommendation.propose", head.facts)}>
      <Command submit={submitWords} hidden={{ ...at, version: recommendation.version }} submitLabel={t("rewordSubmit")}><WordFields words={recommendation} text={recommendation.text} /></Command>
    </RecommendationForm>
  );
}
