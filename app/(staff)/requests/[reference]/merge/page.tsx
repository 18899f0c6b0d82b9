import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MergeForm } from "@/components/requests/merge-form";
import { StepPage } from "@/components/requests/step-page";
import { may } from "@/domain/policy/matrix";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitMerge } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ into?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("overlap.mergePage"))("title")}` };
}

export default async function MergePage({ params, searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const { into: chosen } = await searchParams;
  const [request, into] = await Promise.all([findRequest(actor, (await params).reference), typeof chosen === "string" ? findRequest(actor, chosen) : undefined]);
  if (!request) notFound();
  const [t, requests] = await Promise.all([getTranslations("overlap.mergePage"), getTranslations("requests")]);
  return (
    <StepPage request={request} title={t("title")} lead={t("lead")} refusal={may(actor, "request.merge") ? undefined : requests("file.cannot")} isNow wide>
      <MergeForm request={request} into={into?.state === "draft" ? undefined : into} submit={submitMerge} />
    </StepPage>
  );
}
