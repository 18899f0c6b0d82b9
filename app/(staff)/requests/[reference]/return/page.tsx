import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { ReturnFields } from "@/components/requests/return-fields";
import { StepPage } from "@/components/requests/step-page";
import { may } from "@/domain/policy/matrix";
import { findRequest } from "@/domain/requests/queries/find-request";
import { requireActorIn } from "@/server/actor";
import { submitReturn } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("requests"))("giveBack.title")}` };
}

export default async function ReturnPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const request = await findRequest(actor, (await params).reference);
  if (!request) notFound();
  const t = await getTranslations("requests");
  const { reference, version } = request;
  return (
    <StepPage request={request} title={t("giveBack.title")} lead={t("giveBack.text")} refusal={may(actor, "request.return") ? undefined : t("file.cannot")} isNow={request.state === "submitted"}>
      <Command submit={submitReturn} hidden={{ reference, version }} submitLabel={t("moves.returnToAuthority")} cancel={{ href: `/requests/${reference}`, label: t("file.back") }}>
        <ReturnFields language={request.language} round={request.rounds.length + 1} />
      </Command>
    </StepPage>
  );
}
