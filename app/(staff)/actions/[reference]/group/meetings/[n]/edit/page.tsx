import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { AboutFields, WhenFields } from "@/components/meetings/meeting-fields";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { findDocuments } from "@/domain/documents/queries/find-documents";
import { loadMeeting, type MeetingProps } from "../../load-meeting";
import { submitChanges } from "./submit";

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("meetings"))("editTitle")}` };
}

export default async function EditMeetingPage({ params }: MeetingProps) {
  const [{ actor, reference, head, meeting, may, hidden }, t] = await Promise.all([loadMeeting(params), getTranslations("meetings")]);
  const documents = (await findDocuments(actor, reference)).filter(({ isOfRequest }) => !isOfRequest);
  const isDraft = meeting.state === "draft";
  return (
    <MeetingForm head={head} meeting={meeting} title={t("editTitle")} lead={isDraft ? t("planLead") : t("editLead")} may={may} isNow={isDraft || meeting.state === "open"}>
      <Command submit={submitChanges} hidden={hidden} submitLabel={t("saveChanges")}>
        <AboutFields meeting={meeting} documents={documents} />
        {isDraft && <WhenFields meeting={meeting} zone={meeting.zone} partial />}
      </Command>
    </MeetingForm>
  );
}
