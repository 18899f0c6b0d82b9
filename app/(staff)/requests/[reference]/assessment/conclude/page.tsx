import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ConclusionFields } from "@/components/assessments/conclusion-fields";
import { Command } from "@/components/forms/command";
import { StepPage } from "@/components/requests/step-page";
import { isBeingRead } from "@/domain/assessments/being-read";
import { findReadings } from "@/domain/assessments/queries/find-readings";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitConclusion } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("assessments"))("conclude.title")}` };
}

export default async function ConcludePage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const { reference } = await params;
  const [request, review] = [await findRequest(actor, reference), await findReadings(actor, reference)];
  if (!request || !review) notFound();
  const t = await getTranslations("assessments");
  const { own } = review;
  const isNow = isBeingRead(request.state) && own?.state === "asked" && own.hasConflict === "no";
  return (
    <StepPage request={request} title={t("conclude.title")} lead={t("conclude.text")} refusal={own ? undefined : t("page.notAsked")} isNow={isNow}>
      {own && (
        <Command submit={submitConclusion} hidden={{ reference, assessmentId: own.id, version: own.version }} submitLabel={t("moves.submit")} cancel={{ href: `/requests/${reference}/assessment`, label: t("questions.title") }}>
          <ConclusionFields language={request.language} mayReturn={request.state === "submitted"} />
        </Command>
      )}
    </StepPage>
  );
}
