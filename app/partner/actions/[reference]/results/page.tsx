import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { ChainStory } from "@/components/indicators/chain-story";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findChain } from "@/domain/indicators/queries/find-chain";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("indicators"))("storyTitle")} – Suivi` };
}

export default async function PartnerResultsPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("partner"), getTranslations("indicators")]);
  const [head, chain] = await Promise.all([findActionHead(actor, reference), findChain(actor, reference)]);
  if (!head || !chain) return <ActionNotHere />;
  return (
    <>
      <PageHead title={t("storyTitle")} kicker={<PartnerKicker head={head} />} lead={t("storyLead")} />
      <ChainStory chain={chain} />
    </>
  );
}
