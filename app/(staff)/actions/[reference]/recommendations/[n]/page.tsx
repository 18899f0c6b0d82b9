import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { AdviceText } from "@/components/recommendations/advice-text";
import { DueHistory, Refusals } from "@/components/recommendations/event-tables";
import { Lineage } from "@/components/recommendations/lineage";
import { RecommendationFacts } from "@/components/recommendations/recommendation-facts";
import { RecommendationMoves } from "@/components/recommendations/recommendation-moves";
import { UpdateTable } from "@/components/recommendations/update-table";
import { VerifyForm } from "@/components/recommendations/verify-form";
import { TextChecks } from "@/components/texts/text-checks";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { ledgerPath } from "@/domain/recommendations/asked-notice";
import { recommendationPath } from "@/domain/recommendations/moves";
import { isOpen } from "@/domain/recommendations/recommendation";
import { dayOf } from "@/domain/shared/dates";
import { loadRecommendation, type RecommendationProps } from "./load-recommendation";
import { submitCheck, submitVerification } from "./submit";

type Props = RecommendationProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("recommendations"))("one", { number: Number(n) || 0 })}` };
}

export default async function RecommendationPage({ params, searchParams }: Props) {
  const [{ actor, head, recommendation, at }, search, t, events] = await Promise.all([loadRecommendation(params), searchParams, getTranslations("recommendations"), getTranslations("events")]);
  const done = doneEvent(search.done);
  const mayVerify = may(actor, "recommendation.verify", head.facts);
  return (
    <ActionFrame head={head} tab="recommendations" done={done && events(done)}>
      <BackLink href={ledgerPath(at.reference)}>{t("back")}</BackLink>
      <Section title={t("one", { number: at.number })}>
        <div className="mb-4"><AdviceText recommendation={recommendation} />{may(actor, "text.review", head.facts) && <TextChecks text={recommendation.text} hidden={at} submit={submitCheck} />}</div>
        <RecommendationFacts reference={at.reference} recommendation={recommendation} today={dayOf(new Date())} />
        <RecommendationMoves recommendation={recommendation} mayChange={mayVerify} />
        <ProvenanceLink action={`/actions/${at.reference}`} node={`recommendation-${at.number}`} />
      </Section>
      <Lineage lineage={recommendation.lineage} hrefOf={(number) => recommendationPath({ reference: at.reference, number })} />
      {mayVerify && recommendation.reportedDoneOn && isOpen(recommendation.state) && <VerifyForm reference={at.reference} recommendation={recommendation} submit={submitVerification} />}
      <Section title={t("updates")}><UpdateTable updates={recommendation.updates} /></Section>
      <Refusals events={recommendation.events} />
      <DueHistory events={recommendation.events} />
    </ActionFrame>
  );
}
