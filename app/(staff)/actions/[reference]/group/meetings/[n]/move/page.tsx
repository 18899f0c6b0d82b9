import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { WhenFields } from "@/components/meetings/meeting-fields";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { loadMeeting, type MeetingProps } from "../../load-meeting";
import { submitMove } from "./submit";

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("meetings"))("moveTitle")}` };
}

export default async function MoveMeetingPage({ params }: MeetingProps) {
  const [{ head, meeting, may, hidden }, t] = await Promise.all([loadMeeting(params), getTranslations("meetings")]);
  return (
    <MeetingForm head={head} meeting={meeting} title={t("moveTitle")} lead={t("moveLead")} may={may} isNow={meeting.state === "open"}>
      <Command submit={submitMove} hidden={hidden} submitLabel={t("move")}><WhenFields meeting={meeting} zone={meeting.zone} /></Command>
    </MeetingForm>
  );
}
