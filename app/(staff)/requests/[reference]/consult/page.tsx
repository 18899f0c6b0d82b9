import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { ConsultFields } from "@/components/requests/consult-fields";
import { StepPage } from "@/components/requests/step-page";
import { may } from "@/domain/policy/matrix";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findConsultationTerms } from "@/domain/requests/queries/find-consultation-terms";
import { findRequest } from "@/domain/requests/queries/find-request";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitConsultation } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("requests"))("consult.title")}` };
}

export default async function ConsultPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const request = await findRequest(actor, (await params).reference);
  if (!request) notFound();
  const { reference, version } = request;
  const [t, locale, { services, days, dueOn }] = await Promise.all([getTranslations("requests"), getLocale(), findConsultationTerms(actor, reference, programmeDay(new Date()))]);
  return (
    <StepPage request={request} title={t("consult.title")} lead={t("consult.text", { days, dueOn: formatDate(dueOn, locale) })} refusal={may(actor, "request.consult") ? undefined : t("file.cannot")} isNow={request.state === "submitted"}>
      <Command submit={submitConsultation} hidden={{ reference, version }} submitLabel={t("consult.submit")} cancel={{ href: `/requests/${reference}`, label: t("file.back") }}>
        <ConsultFields services={services} country={request.country} />
      </Command>
    </StepPage>
  );
}
