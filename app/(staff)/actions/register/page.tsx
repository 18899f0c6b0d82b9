import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PastActionFields } from "@/components/actions/past-action-fields";
import { Command } from "@/components/forms/command";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { findPossibleLeads } from "@/domain/actions/queries/find-possible-leads";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { findOrganisations } from "@/domain/organisations/queries/find-organisations";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitRegister } from "./submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("actions.forms.register"))("title") };
}

export default async function RegisterPastActionPage() {
  const [actor, t, forms, actions] = await Promise.all([requireActorIn("staff"), getTranslations("actions.forms.register"), getTranslations("actions.forms"), getTranslations("actions")]);
  const back = <a href="/actions">{actions("title")}</a>;
  if (!may(actor, "action.register")) return <><PageHead title={t("title")} kicker={back} /><Notice tone="waiting" title={forms("notAllowed")} /></>;
  const [organisations, leads] = await Promise.all([findOrganisations(actor, { kinds: REQUESTER_KINDS }), findPossibleLeads(actor)]);
  return (
    <>
      <PageHead title={t("title")} kicker={back} lead={t("lead")} />
      <div className="max-w-reading"><Command submit={submitRegister} submitLabel={t("submit")}>
        <PastActionFields organisations={organisations.map(({ id, nameEn }) => ({ value: id, label: nameEn }))} leads={leads.map(({ id, name }) => ({ value: id, label: name }))} />
      </Command></div>
    </>
  );
}
