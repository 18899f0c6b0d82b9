import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { TextArea } from "@/components/forms/text-area";
import { BackLink } from "@/components/ui/back-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { findLink } from "@/domain/provenance/queries/find-link";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitTakeBack } from "./submit";

type Props = { params: Promise<{ reference: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("provenance"))("takeBackTitle")}` };
}

export default async function TakeBackLinkPage({ params }: Props) {
  const [actor, { reference, id }, t, locale] = await Promise.all([requireActorIn("staff"), params, getTranslations("provenance"), getLocale()]);
  const [head, link] = await Promise.all([findActionHead(actor, reference), findLink(actor, reference, id)]);
  if (!head || !link) notFound();
  return (
    <ActionFrame head={head} tab="overview">
      <BackLink href={`/actions/${reference}/provenance`}>{t("back")}</BackLink>
      <Section title={t("takeBackTitle")}>
        <p className="mb-5 max-w-reading text-ink-2">{t("takeBackLead")}</p>
        <DescriptionList items={[{ label: t("labels.why"), value: <span dir="auto">{link.why}</span> }, { label: t("labels.recorded"), value: `${formatDate(link.recordedOn, locale)}, ${link.recordedByName}` }]} />
        <FormGate closed={!may(actor, "provenance.link", head.facts)}><Command submit={submitTakeBack} hidden={{ reference, linkId: link.id, version: link.version }} submitLabel={t("takeBackSubmit")}><TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} /></Command></FormGate>
      </Section>
    </ActionFrame>
  );
}
