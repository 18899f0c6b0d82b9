import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { takesRecords } from "@/domain/meetings/meeting";
import { MOST } from "@/domain/meetings/schema";
import { loadMeeting, type MeetingProps } from "../../load-meeting";
import { submitMinutes } from "./submit";

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("meetings"))("minutesTitle")}` };
}

export default async function MinutesPage({ params }: MeetingProps) {
  const [{ head, meeting, today, may, hidden }, t] = await Promise.all([loadMeeting(params), getTranslations("meetings")]);
  return (
    <MeetingForm head={head} meeting={meeting} title={t("minutesTitle")} may={may} isNow={takesRecords(meeting, today)}>
      <Command submit={submitMinutes} hidden={hidden} submitLabel={t("saveMinutes")}>
        <TextArea name="summary" label={t("labels.summary")} rows={8} limit={MOST.summary} defaultValue={meeting.summary} />
        {meeting.items.map(({ id, subject, notes }) => <TextArea key={id} name={`notes_${id}`} label={t("notesOn", { point: subject })} rows={3} limit={MOST.notes} defaultValue={notes} />)}
      </Command>
    </MeetingForm>
  );
}
