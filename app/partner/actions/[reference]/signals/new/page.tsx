import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { SignalFields } from "@/components/follow-up/signal-fields";
import { SignalTable } from "@/components/follow-up/signal-table";
import { Command } from "@/components/forms/command";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findFollowUp } from "@/domain/follow-up/queries/find-follow-up";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitSignal } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("checkIns"))("partner.signalTitle")} · ${(await params).reference} – Suivi` };
}

export default async function PartnerSignalPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("partner"), getTranslations("checkIns")]);
  const [head, followUp] = await Promise.all([findActionHead(actor, reference), findFollowUp(actor, reference)]);
  if (!head || !followUp || !may(actor, "check_in.answer", head.facts)) return <ActionNotHere />;
  return (
    <>
      <PageHead title={t("partner.signalTitle")} kicker={<PartnerKicker head={head} />} lead={t("partner.signalLead")} />
      {followUp.signals.length > 0 && <Section title={t("signals")}><SignalTable rows={followUp.signals} stack /></Section>}
      <Command submit={submitSignal} hidden={{ reference }} submitLabel={t("partner.signalSubmit")} cancel={{ href: `/partner/actions/${reference}`, label: t("partner.backToAction") }}><SignalFields /></Command>
    </>
  );
}
