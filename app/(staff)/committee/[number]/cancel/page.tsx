import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/forms/text-area";
import { MeetingPage } from "@/components/committee/meeting-page";
import { Command } from "@/components/forms/command";
import { may } from "@/domain/policy/matrix";
import { loadMeeting } from "../../load-meeting";
import { submitCancel } from "./submit";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · ${(await getTranslations("committee"))("cancel.title")}` };
}

export default async function CancelMeetingPage({ params }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const t = await getTranslations("committee");
  const { number, version } = meeting;
  return (
    <MeetingPage meeting={meeting} title={t("cancel.title")} lead={t("cancel.lead")} refusal={may(actor, "committee.manage") ? undefined : t("onlyManagers")}>
      <Command submit={submitCancel} hidden={{ number, version }} submitLabel={t("cancel.submit")} cancel={{ href: `/committee/${number}`, label: t("cancel.keep") }}>
        <TextArea name="reason" label={t("cancel.reason")} rows={3} limit={1000} />
      </Command>
    </MeetingPage>
  );
}
