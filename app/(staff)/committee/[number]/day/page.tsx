import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DayFields } from "@/components/committee/plan-fields";
import { MeetingPage } from "@/components/committee/meeting-page";
import { Command } from "@/components/forms/command";
import { may } from "@/domain/policy/matrix";
import { loadMeeting } from "../../load-meeting";
import { submitDay } from "./submit";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · ${(await getTranslations("committee"))("move.title")}` };
}

export default async function MeetingDayPage({ params }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const t = await getTranslations("committee");
  const { number, version } = meeting;
  return (
    <MeetingPage meeting={meeting} title={t("move.title")} lead={t("move.lead")} refusal={may(actor, "committee.prepare") ? undefined : t("onlyManagers")}>
      <Command submit={submitDay} hidden={{ number, version }} submitLabel={t("move.submit")} cancel={{ href: `/committee/${number}`, label: t("backToMeeting") }}>
        <DayFields plannedOn={meeting.plannedOn} place={meeting.place} isWritten={meeting.mode === "written"} />
      </Command>
    </MeetingPage>
  );
}
