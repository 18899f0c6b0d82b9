import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Checkboxes } from "@/components/forms/checkboxes";
import { Command } from "@/components/forms/command";
import { StepPage } from "@/components/requests/step-page";
import { findPossibleLeads } from "@/domain/actions/queries/find-possible-leads";
import { isBeingRead } from "@/domain/assessments/being-read";
import { findReadings } from "@/domain/assessments/queries/find-readings";
import { may } from "@/domain/policy/matrix";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitAsk } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("assessments"))("ask.title")}` };
}

export default async function AskAssessorsPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const { reference } = await params;
  const [request, review, staff] = [await findRequest(actor, reference), await findReadings(actor, reference), await findPossibleLeads(actor)];
  if (!request || !review) notFound();
  const [t, requests] = [await getTranslations("assessments"), await getTranslations("requests")];
  const asked = review.marks.filter(({ round, state }) => round === review.round && state !== "void");
  const free = staff.filter(({ id }) => !asked.some(({ assessorId }) => assessorId === id));
  return (
    <StepPage request={request} title={t("ask.title")} lead={t("ask.lead")} refusal={may(actor, "assessment.ask") ? undefined : requests("file.cannot")} isNow={isBeingRead(request.state)}>
      {asked.length > 0 && <p className="mb-4">{t("ask.already", { names: asked.map(({ assessorName }) => assessorName).join(", ") })}</p>}
      <Command submit={submitAsk} hidden={{ reference }} submitLabel={t("ask.submit")} cancel={{ href: `/requests/${reference}`, label: t("page.back") }}>
        <Checkboxes name="assessors" label={t("ask.assessors")} hint={t("ask.hint")} options={free.map(({ id: value, name: label }) => ({ value, label }))} />
      </Command>
    </StepPage>
  );
}
