import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findPossibleLeads } from "@/domain/actions/queries/find-possible-leads";
import { requireActorIn } from "@/server/actor";
import { submitLead } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.lead"))("title")}` };
}

export default async function LeadPage({ params }: Props) {
  const [actor, { reference }, t, choose] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.lead"), getTranslations("actions.forms")]);
  const [found, leads] = await Promise.all([findActionHead(actor, reference), findPossibleLeads(actor)]);
  if (!found) notFound();
  return (
    <MovePage head={found} actor={actor} move="lead" title={t("title")} lead={t("lead")}>
      <Command submit={submitLead} hidden={{ reference, version: found.version }} submitLabel={t("submit")}>
        <SelectField name="leadId" label={t("person")} options={leads.map(({ id, name }) => ({ value: id, label: name }))} defaultValue="" emptyLabel={choose("choose")} />
      </Command>
    </MovePage>
  );
}
