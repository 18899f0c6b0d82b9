import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { ProvenanceView } from "@/components/provenance/view";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { askedNode } from "@/domain/provenance/graph";
import { findProvenance } from "@/domain/provenance/queries/find-provenance";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ from?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("provenance"))("title")} – Suivi` };
}

export default async function PartnerProvenancePage({ params, searchParams }: Props) {
  const [actor, { reference }, { from }, t] = await Promise.all([requireActorIn("partner"), params, searchParams, getTranslations("provenance")]);
  const [head, graph] = await Promise.all([findActionHead(actor, reference), findProvenance(actor, reference)]);
  if (!head || !graph) return <ActionNotHere />;
  const { asked, isUnknown } = askedNode(graph, from);
  return (
    <>
      <PageHead title={t("title")} kicker={<PartnerKicker head={head} />} lead={t("lead")} />
      {isUnknown && <Notice tone="waiting" title={t("notThere")} />}
      <ProvenanceView graph={graph} asked={asked} path={`/partner/actions/${reference}/provenance`} print={`/print/actions/${reference}/provenance`} stack leanWhole />
    </>
  );
}
