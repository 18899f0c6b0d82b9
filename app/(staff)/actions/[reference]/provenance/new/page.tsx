import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { LinkFields } from "@/components/provenance/link-fields";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { askedNode } from "@/domain/provenance/graph";
import { findProvenance } from "@/domain/provenance/queries/find-provenance";
import { requireActorIn } from "@/server/actor";
import { submitOrigin } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ to?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("provenance"))("newTitle")}` };
}

export default async function NewOriginPage({ params, searchParams }: Props) {
  const [actor, { reference }, { to }, t, forms] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("provenance"), getTranslations("actions.forms")]);
  const [head, graph] = await Promise.all([findActionHead(actor, reference), findProvenance(actor, reference)]);
  if (!head || !graph) notFound();
  const mayLink = may(actor, "provenance.link", head.facts);
  return (
    <ActionFrame head={head} tab="overview">
      <BackLink href={`/actions/${reference}/provenance`}>{t("back")}</BackLink>
      <Section title={t("newTitle")}>
        <p className="mb-5 max-w-reading text-ink-2">{t("newLead")}</p>
        {!mayLink && <Notice tone="waiting" title={forms("notOnTeam")} />}
        <FormGate closed={!mayLink}><Command submit={submitOrigin} hidden={{ reference }} submitLabel={t("submit")}><LinkFields graph={graph} outcome={askedNode(graph, to).asked} /></Command></FormGate>
      </Section>
    </ActionFrame>
  );
}
