import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { loadMeeting, type MeetingProps } from "../../load-meeting";
import { submitCancel } from "./submit";

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("meetings"))("cancelTitle")}` };
}

export default async function CancelMeetingPage({ params }: MeetingProps) {
  const [{ head, meeting, may, hidden }, t] = await Promise.all([loadMeeting(params), getTranslations("meetings")]);
  const isDraft = meeting.state === "draft";
  return (
    <MeetingForm head={head} meeting={meeting} title={t(isDraft ? "discardTitle" : "cancelTitle")} lead={t(isDraft ? "discardLead" : "cancelLead")} may={may} isNow={isDraft || meeting.state === "open"}>
      <Command submit={submitCancel} hidden={hidden} submitLabel={t(isDraft ? "moves.discard" : "moves.cancel")}><TextArea name="reason" label={t("labels.reason")} rows={3} limit={2000} /></Command>
    </MeetingForm>
  );
}
