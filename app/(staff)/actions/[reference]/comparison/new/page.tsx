import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { SheetFields } from "@/components/comparisons/sheet-fields";
import { Command } from "@/components/forms/command";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findInstruments } from "@/domain/instruments/queries/find-instruments";
import { findOutputs } from "@/domain/outputs/queries/find-outputs";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitSheet } from "../submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("open")}` };
}

export default async function NewSheetPage({ params }: Props) {
  const [{ reference }, actor, t, words] = await Promise.all([params, requireActorIn("staff"), getTranslations("comparisons"), getTranslations("outputs")]);
  const [head, instruments, outputs] = await Promise.all([findActionHead(actor, reference), findInstruments(actor), findOutputs(actor, reference)]);
  if (!head) notFound();
  const back = { href: `/actions/${reference}/comparison`, label: t("back") };
  return (
    <FormPage head={head} tab="outputs" title={t("open")} lead={t("openLead")} back={back}>
      {may(actor, "comparison.write", head.facts)
        ? <Command submit={submitSheet} hidden={{ reference }} submitLabel={t("open")} cancel={back}><SheetFields instruments={instruments} outputs={outputs} countries={head.countryCodes} /></Command>
        : <p>{words("onlyTeam")}</p>}
    </FormPage>
  );
}
