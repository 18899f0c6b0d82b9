import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { RecommendationFields } from "@/components/recommendations/recommendation-fields";
import { Notice } from "@/components/ui/notice";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { chosenOrigin } from "@/domain/recommendations/origin";
import { findOpenAdvice } from "@/domain/recommendations/queries/find-advice";
import { findSources } from "@/domain/recommendations/queries/find-sources";
import { requireActorIn } from "@/server/actor";
import { submitRecommendation } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("recommendations"))("add")}` };
}

export default async function NewRecommendationPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("recommendations")]);
  const [head, sources, advice] = await Promise.all([findActionHead(actor, reference), findSources(actor, reference), findOpenAdvice(actor, reference, typeof search.advice === "string" ? search.advice : undefined)]);
  if (!head || !sources) notFound();
  const back = { href: `/actions/${reference}/recommendations`, label: t("back") };
  const origin = chosenOrigin(sources, search);
  const hasSources = sources.outputs.length + sources.activities.length + sources.meetings.length + sources.comparisons.length > 0;
  const mayPropose = may(actor, "recommendation.propose", head.facts);
  return (
    <FormPage head={head} tab="recommendations" title={t("add")} lead={t("addLead")} back={back}>
      {!mayPropose && <Notice tone="waiting" title={t("onlyTeam")} />}
      {mayPropose && !hasSources && <Notice tone="waiting" title={t("noOrigins")} />}
      {mayPropose && hasSources && <Command submit={submitRecommendation} hidden={{ reference, adviceId: advice?.id }} submitLabel={t("add")} cancel={back}><RecommendationFields sources={sources} origin={origin} advice={advice} /></Command>}
    </FormPage>
  );
}
