import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { PartFields } from "@/components/recommendations/part-fields";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { may } from "@/domain/policy/matrix";
import { findSources } from "@/domain/recommendations/queries/find-sources";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitSplit } from "./submit";

export async function generateMetadata({ params }: RecommendationProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("ledger"))("splitTitle", { number: Number(n) || 0 })}` };
}

export default async function SplitPage({ params }: RecommendationProps) {
  const [{ actor, head, recommendation, at }, t] = await Promise.all([loadRecommendation(params), getTranslations("ledger")]);
  const sources = await findSources(actor, at.reference);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("splitTitle", { number: at.number })} lead={t("splitLead")} mayChange={may(actor, "recommendation.propose", head.facts)}>
      <Command submit={submitSplit} hidden={{ ...at, version: recommendation.version }} submitLabel={t("splitSubmit")}>
        <PartFields whole={recommendation} addressees={sources?.addressees ?? []} />
        <TextArea name="reason" label={t("recastReason")} hint={t("recastReasonHint")} rows={3} limit={2000} />
      </Command>
    </RecommendationForm>
  );
}
