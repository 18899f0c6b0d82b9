import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AttendanceFields } from "@/components/committee/attendance";
import { MeetingPage } from "@/components/committee/meeting-page";
import { Command } from "@/components/forms/command";
import { may } from "@/domain/policy/matrix";
import { loadMeeting } from "../../load-meeting";
import { submitAttendance } from "./submit";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).number} · ${(await getTranslations("committee"))("attendance.title")}` };
}

export default async function AttendancePage({ params }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const t = await getTranslations("committee");
  const { number, version } = meeting;
  return (
    <MeetingPage meeting={meeting} title={t("attendance.title")} refusal={may(actor, "committee.prepare") ? undefined : t("onlyManagers")}>
      <Command submit={submitAttendance} hidden={{ number, version }} submitLabel={t("attendance.submit")} cancel={{ href: `/committee/${number}`, label: t("backToMeeting") }}>
        <AttendanceFields members={meeting.members} />
      </Command>
    </MeetingPage>
  );
}
