import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { SignalFields } from "@/components/follow-up/signal-fields";
import { Command } from "@/components/forms/command";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitSignal } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("checkIns"))("signalTitle")}` };
}

export default async function NewSignalPage({ params }: Props) {
  const [{ reference }, actor, t] = await Promise.all([params, requireActorIn("staff"), getTranslations("checkIns")]);
  const head = await findActionHead(actor, reference);
  if (!head) notFound();
  const back = { href: `/actions/${reference}/followup`, label: t("back") };
  return (
    <FormPage head={head} tab="followup" title={t("signalTitle")} lead={t("signalLead")} back={back}>
      {may(actor, "action.edit", head.facts) ? <Command submit={submitSignal} hidden={{ reference }} submitLabel={t("addSignal")} cancel={back}><SignalFields /></Command> : <p>{t("onlyTeam")}</p>}
    </FormPage>
  );
}
