import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { OrganisationFields } from "@/components/organisations/organisation-fields";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitOrganisation } from "../../submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("addOrganisation") };
}

export default async function NewOrganisationPage() {
  const [t, actor] = await Promise.all([getTranslations("people"), requireActorIn("staff")]);
  if (!may(actor, "organisation.add") || !may(actor, "seat.invite")) notFound();
  return (
    <>
      <PageHead title={t("addOrganisation")} kicker={<BackLink href="/people/invite">{t("whose")}</BackLink>} lead={t("addLead")} />
      <Command submit={submitOrganisation} submitLabel={t("addSubmit")} cancel={{ href: "/people/invite", label: t("whose") }}><OrganisationFields /></Command>
    </>
  );
}
