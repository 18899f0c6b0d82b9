import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { may } from "@/domain/policy/matrix";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitUnknown } from "./submit";

export async function generateMetadata({ params }: RecommendationProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("ledger"))("unknownTitle", { number: Number(n) || 0 })}` };
}

export default async function UnknownPage({ params }: RecommendationProps) {
  const [{ actor, head, recommendation, at }, t, words] = await Promise.all([loadRecommendation(params), getTranslations("ledger"), getTranslations("recommendations")]);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("unknownTitle", { number: at.number })} lead={t("unknownLead")} mayChange={may(actor, "recommendation.record", head.facts)}>
      <Command submit={submitUnknown} hidden={{ ...at, version: recommendation.version }} submitLabel={words("moves.loseSight")}><TextArea name="reason" label={words("labels.reason")} rows={4} limit={2000} /></Command>
    </RecommendationForm>
  );
}
