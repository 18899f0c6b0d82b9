import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { AttendanceFields } from "@/components/meetings/attendance";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { takesRecords } from "@/domain/meetings/meeting";
import { loadMeeting, type MeetingProps } from "../../load-meeting";
import { submitAttendance } from "./submit";

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("meetings"))("attendanceTitle")}` };
}

export default async function AttendancePage({ params }: MeetingProps) {
  const [{ head, meeting, today, may, hidden }, t] = await Promise.all([loadMeeting(params), getTranslations("meetings")]);
  return (
    <MeetingForm head={head} meeting={meeting} title={t("attendanceTitle")} may={may} isNow={takesRecords(meeting, today)}>
      <Command submit={submitAttendance} hidden={hidden} submitLabel={t("saveAttendance")}><AttendanceFields attendees={meeting.attendees} /></Command>
    </MeetingForm>
  );
}
