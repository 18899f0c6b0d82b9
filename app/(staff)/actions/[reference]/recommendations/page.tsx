import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { hasEnded } from "@/domain/actions/lifecycle";
import { Ledger } from "@/components/recommendations/ledger";
import { StateCounts } from "@/components/recommendations/state-counts";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findRecommendations } from "@/domain/recommendations/queries/find-recommendations";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("recommendations"))("title")}` };
}

export default async function RecommendationsPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("recommendations"), getTranslations("events")]);
  const [head, rows] = await Promise.all([findActionHead(actor, reference), findRecommendations(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="recommendations" done={done && events(done)}>
      <Section title={t("title")} aside={may(actor, "recommendation.propose", head.facts) && !hasEnded(head.stage) && <LinkButton href={`/actions/${reference}/recommendations/new`}>{t("add")}</LinkButton>}>
        {rows.length > 0 && <div className="mb-6"><StateCounts rows={rows} /></div>}
        <Ledger reference={reference} rows={rows} today={dayOf(new Date())} empty={t("empty")} />
      </Section>
    </ActionFrame>
  );
}
