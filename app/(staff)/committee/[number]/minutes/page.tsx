import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TextArea } from "@/components/forms/text-area";
import { MeetingPage } from "@/components/committee/meeting-page";
import { Command } from "@/components/forms/command";
import { may } from "@/domain/policy/matrix";
import { loadMeeting } from "../../load-meeting";
import { submitMinutes } from "./submit";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · ${(await getTranslations("committee"))("minutes.title")}` };
}

export default async function MinutesPage({ params }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const t = await getTranslations("committee");
  const { number, version } = meeting;
  return (
    <MeetingPage meeting={meeting} title={t("minutes.title")} refusal={may(actor, "committee.prepare") ? undefined : t("onlyManagers")} isNow={meeting.state !== "cancelled"}>
      <Command submit={submitMinutes} hidden={{ number, version }} submitLabel={t("minutes.submit")} cancel={{ href: `/committee/${number}`, label: t("backToMeeting") }}>
        <TextArea name="minutes" label={t("minutes.text")} hint={t("minutes.textHint")} rows={16} limit={20000} defaultValue={meeting.minutes ?? undefined} />
      </Command>
    </MeetingPage>
  );
}
