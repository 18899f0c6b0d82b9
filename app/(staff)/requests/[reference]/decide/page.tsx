import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { DecisionFields } from "@/components/requests/decision-fields";
import { MissingNeeds } from "@/components/requests/missing-needs";
import { StepPage } from "@/components/requests/step-page";
import { findRequestMeeting } from "@/domain/committee/queries/find-request-meeting";
import { may } from "@/domain/policy/matrix";
import { REQUEST_MOVES } from "@/domain/requests/lifecycle";
import { findRequestFile } from "@/domain/requests/queries/find-request-file";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitDecision } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("requests"))("decide.title")}` };
}

export default async function DecidePage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const request = await findRequestFile(actor, (await params).reference);
  if (!request) notFound();
  const [t, committee, locale, meeting] = await Promise.all([getTranslations("requests"), getTranslations("committee"), getLocale(), findRequestMeeting(actor, request.reference)]);
  const { reference, version } = request;
  const isNow = REQUEST_MOVES.turnDown.from.some((state) => state === request.state);
  return (
    <StepPage request={request} title={t("decide.title")} lead={t("decide.lead")} refusal={may(actor, "request.decide") ? undefined : t("file.onlyCommittee")} isNow={isNow}>
      <MissingNeeds request={request} />
      <Command submit={submitDecision} hidden={{ reference, version, meetingId: meeting?.id }} submitLabel={t("decide.submit")} cancel={{ href: `/requests/${reference}`, label: t("file.back") }}>
        <DecisionFields language={request.language} meeting={meeting && `${committee(`numbered.${meeting.mode}`, { number: meeting.number })} · ${formatDate(meeting.plannedOn, locale)}`} />
      </Command>
    </StepPage>
  );
}
