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

export default async function RegisterPastActionPage() {
  const [actor, t, forms] = await Promise.all([requireActorIn("staff"), getTranslations("actions.forms.register"), getTranslations("actions.forms")]);
  if (!may(actor, "action.register")) return <><PageHead title={t("title")} /><Notice tone="waiting" title={forms("notAllowed")} /></>;
  const [organisations, leads] = await Promise.all([findOrganisations(actor, { kinds: REQUESTER_KINDS }), findPossibleLeads(actor)]);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="max-w-reading"><Command submit={submitRegister} submitLabel={t("submit")}>
        <PastActionFields organisations={organisations.map(({ id, nameEn }) => ({ value: id, label: nameEn }))} leads={leads.map(({ id, name }) => ({ value: id, label: name }))} />
      </Command></div>
    </>
  );
}
