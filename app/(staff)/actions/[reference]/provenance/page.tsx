import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { ProvenanceView } from "@/components/provenance/view";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { askedNode } from "@/domain/provenance/graph";
import { findProvenance } from "@/domain/provenance/queries/find-provenance";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ from?: string | string[]; done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("provenance"))("title")}` };
}

export default async function ProvenancePage({ params, searchParams }: Props) {
  const [actor, { reference }, search, t, events] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("provenance"), getTranslations("events")]);
  const [head, graph] = await Promise.all([findActionHead(actor, reference), findProvenance(actor, reference)]);
  if (!head || !graph) notFound();
  const { asked, isUnknown } = askedNode(graph, search.from);
  const event = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="overview" done={event && events(event)}>
      <Section title={t("title")}>
        <p className="mb-4 max-w-reading text-ink-2">{t("lead")}</p>
        {isUnknown && <Notice tone="waiting" title={t("notThere")} />}
        <ProvenanceView graph={graph} asked={asked} path={`/actions/${reference}/provenance`} isStaff mayLink={may(actor, "provenance.link", head.facts)} print={`/print/actions/${reference}/provenance`} />
      </Section>
    </ActionFrame>
  );
}
