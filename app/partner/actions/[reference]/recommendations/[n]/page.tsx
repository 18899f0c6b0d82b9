import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { AdviceText } from "@/components/recommendations/advice-text";
import { PartnerRecommendation } from "@/components/recommendations/partner-recommendation";
import { ProvenanceLink } from "@/components/provenance/provenance-link";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { answeringOf } from "@/domain/recommendations/answering";
import { findRecommendation } from "@/domain/recommendations/queries/find-recommendation";
import { findSignatories } from "@/domain/requests/queries/find-signatories";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { submitAnswer, submitProgress } from "./submit";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("recommendations"))("one", { number: Number((await params).n) || 0 })} – Suivi` };
}

export default async function PartnerRecommendationPage({ params, searchParams }: Props) {
  const [{ reference, n }, search, actor, t, events, locale] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("recommendations"), getTranslations("events"), getLocale()]);
  const [head, recommendation] = await Promise.all([findActionHead(actor, reference), findRecommendation(actor, reference, n)]);
  if (!head || !recommendation) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={t("partner.goHome")} />;
  const { number, dueOn, state } = recommendation;
  const addressee = pick(locale, recommendation.addresseeName, recommendation.addresseeNameFr).text;
  const done = doneEvent(search.done);
  const authorityIds = head.facts.authorityIds ?? [];
  const facts = { ...head.facts, addresseeIds: [recommendation.addresseeId ?? "", ...recommendation.otherIds] };
  const answering = answeringOf(actor.organisationId, { leadId: recommendation.addresseeId, authorityIds });
  const mayAnswer = answering !== "notTheirs" && may(actor, "recommendation.answer", facts);
  const signatories = mayAnswer || answering === "notTheirs" || state !== "proposed" ? [] : await findSignatories(actor, [actor.organisationId]);
  return (
    <>
      <PageHead title={t("one", { number })} kicker={<PartnerKicker head={head} isKnown={!authorityIds.includes(actor.organisationId)} />} lead={t(`publicStates.${state}`)} done={done && events(done)} />
      <div className="border-s-4 border-petrol-700 ps-4"><AdviceText recommendation={recommendation} /></div>
      <p className="mb-6 mt-3 max-w-reading text-ink-2">{dueOn ? t("partner.leadDue", { addressee, date: formatDate(dueOn, locale) }) : t("partner.lead", { addressee })}</p>
      <PartnerRecommendation reference={reference} recommendation={recommendation} answering={answering} mayAnswer={mayAnswer} mayReport={may(actor, "recommendation.progress", facts)} signatories={signatories} submitAnswer={submitAnswer} submitProgress={submitProgress} />
      <ProvenanceLink action={`/partner/actions/${reference}`} node={`recommendation-${number}`} />
    </>
  );
}
