import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { ChainView } from "@/components/indicators/chain-view";
import { PeriodTable } from "@/components/indicators/period-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { findChain } from "@/domain/indicators/queries/find-chain";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("indicators"))("title")}` };
}

export default async function IndicatorsPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("indicators"), getTranslations("events")]);
  const [head, chain] = await Promise.all([findActionHead(actor, reference), findChain(actor, reference)]);
  if (!head || !chain) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="indicators" done={done && events(done)}>
      <ChainView reference={reference} chain={chain} mayWrite={may(actor, "indicator.write", head.facts)} />
      <Section title={t("periods")} aside={may(actor, "period.lock", head.facts) && <LinkButton quiet href={`/actions/${reference}/indicators/periods/new`}>{t("lock")}</LinkButton>}>
        <p className="mb-3 max-w-reading text-ink-2">{t("periodsLead")}</p>
        <PeriodTable reference={reference} periods={chain.periods} />
      </Section>
    </ActionFrame>
  );
}
