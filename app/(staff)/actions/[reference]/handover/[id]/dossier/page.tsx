import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { ContactTable } from "@/components/handovers/contact-table";
import { DossierDraft } from "@/components/handovers/dossier-draft";
import { DossierList } from "@/components/handovers/dossier-list";
import { BackLink } from "@/components/ui/back-link";
import { Section } from "@/components/ui/section";
import { ITEM_STATES } from "@/domain/handovers/handover";
import { findDossierDraft } from "@/domain/handovers/queries/find-dossier-draft";
import { findExchange } from "@/domain/handovers/queries/find-exchange";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { contentHashOf } from "@/server/handovers/dossier-archive";
import { loadHandover, type HandoverProps } from "../load-handover";
import { submitContact, submitDossier, submitWithdrawal } from "./submit";

type Props = HandoverProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("dossiers"))("title")}` };
}

export default async function DossierPage({ params, searchParams }: Props) {
  const [{ actor, head, handover, reference }, search, t, handovers, events] = await Promise.all([loadHandover(params), searchParams, getTranslations("dossiers"), getTranslations("handovers"), getTranslations("events")]);
  const [exchange, draft] = await Promise.all([findExchange(actor, handover.id), findDossierDraft(actor, reference, handover.id)]);
  const done = doneEvent(search.done);
  const mayChange = may(actor, "handover.write", head.facts);
  const at = { reference, handoverId: handover.id };
  return (
    <ActionFrame head={head} tab="handover" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/handover/${handover.id}`}>{handovers("title")}</BackLink>
      {draft && <DossierDraft at={at} content={draft} hash={contentHashOf(draft)} dossiers={exchange.dossiers} isOpen={ITEM_STATES.freeze.some((state) => state === handover.state)} mayChange={mayChange} submit={submitDossier} />}
      <Section title={t("frozen")}><DossierList at={at} dossiers={exchange.dossiers} /></Section>
      <Section title={t("contactsTitle")}><ContactTable at={at} contacts={exchange.contacts} mayChange={mayChange} submits={{ add: submitContact, withdraw: submitWithdrawal }} /></Section>
    </ActionFrame>
  );
}
