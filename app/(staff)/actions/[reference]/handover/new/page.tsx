import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { SuggestionFields } from "@/components/handovers/suggestion-fields";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findProgrammes } from "@/domain/handovers/queries/find-programmes";
import { findTransferable } from "@/domain/handovers/queries/find-transferable";
import { may } from "@/domain/policy/matrix";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { submitSuggestion } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("handovers"))("suggest")}` };
}

export default async function NewHandoverPage({ params }: Props) {
  const [{ reference }, actor, t, locale] = await Promise.all([params, requireActorIn("staff"), getTranslations("handovers"), getLocale()]);
  const [head, programmes, transferable] = await Promise.all([findActionHead(actor, reference), findProgrammes(actor), findTransferable(actor, reference)]);
  if (!head) notFound();
  const back = { href: `/actions/${reference}/handover`, label: t("back") };
  const choices = programmes.map(({ code, nameEn, nameFr }) => ({ value: code, label: pick(locale, nameEn, nameFr).text }));
  return (
    <FormPage head={head} tab="handover" title={t("suggest")} lead={t("suggestLead")} back={back}>
      {may(actor, "handover.write", head.facts)
        ? <Command submit={submitSuggestion} hidden={{ reference }} submitLabel={t("suggest")} cancel={back}><SuggestionFields programmes={choices} transferable={transferable} /></Command>
        : <p>{t("onlyTeam")}</p>}
    </FormPage>
  );
}
