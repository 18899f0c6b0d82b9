import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { AddresseeFields } from "@/components/recommendations/addressee-fields";
import { RecommendationForm } from "@/components/recommendations/recommendation-form";
import { may } from "@/domain/policy/matrix";
import { findSources } from "@/domain/recommendations/queries/find-sources";
import { loadRecommendation, type RecommendationProps } from "../load-recommendation";
import { submitAddressees } from "./submit";

export async function generateMetadata({ params }: RecommendationProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("ledger"))("readdressTitle", { number: Number(n) || 0 })}` };
}

export default async function AddresseesPage({ params }: RecommendationProps) {
  const [{ actor, head, recommendation, at }, t, words] = await Promise.all([loadRecommendation(params), getTranslations("ledger"), getTranslations("recommendations.labels")]);
  const sources = await findSources(actor, at.reference);
  return (
    <RecommendationForm head={head} recommendation={recommendation} title={t("readdressTitle", { number: at.number })} lead={t("readdressLead")} mayChange={may(actor, "recommendation.propose", head.facts)}>
      <Command submit={submitAddressees} hidden={{ ...at, version: recommendation.version }} submitLabel={t("readdress")}>
        <AddresseeFields addressees={sources?.addressees ?? []} to={recommendation} />
        <TextArea name="reason" label={words("reason")} rows={3} limit={2000} />
      </Command>
    </RecommendationForm>
  );
}
