import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { ConsultFields } from "@/components/requests/consult-fields";
import { StepPage } from "@/components/requests/step-page";
import { findOrganisations } from "@/domain/organisations/queries/find-organisations";
import { may } from "@/domain/policy/matrix";
import { SILENCE_DAYS } from "@/domain/requests/lists";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitConsultation } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("requests"))("consult.title")}` };
}

export default async function ConsultPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const [request, services] = await Promise.all([findRequest(actor, (await params).reference), findOrganisations(actor, { kinds: ["eu_service", "eu_delegation"] })]);
  if (!request) notFound();
  const t = await getTranslations("requests");
  const { reference, version } = request;
  return (
    <StepPage request={request} title={t("consult.title")} lead={t("consult.text", { days: String(SILENCE_DAYS) })} refusal={may(actor, "request.consult") ? undefined : t("file.cannot")} isNow={request.state === "submitted"}>
      <Command submit={submitConsultation} hidden={{ reference, version }} submitLabel={t("consult.submit")} cancel={{ href: `/requests/${reference}`, label: t("file.back") }}>
        <ConsultFields services={services} country={request.country} />
      </Command>
    </StepPage>
  );
}
