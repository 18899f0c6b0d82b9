import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { MeetingForm } from "@/components/meetings/meeting-form";
import { DecisionFields } from "@/components/tasks/decision-fields";
import { TaskFields } from "@/components/tasks/task-fields";
import { Section } from "@/components/ui/section";
import { findPossibleLeads } from "@/domain/actions/queries/find-possible-leads";
import { takesRecords } from "@/domain/meetings/meeting";
import { loadMeeting, type MeetingProps } from "../../load-meeting";
import { submitDecision, submitTask } from "./submit";

export async function generateMetadata({ params }: MeetingProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("meetings"))("recordsTitle")}` };
}

export default async function RecordsPage({ params }: MeetingProps) {
  const [{ actor, reference, head, meeting, today, may }, t, advice] = await Promise.all([loadMeeting(params), getTranslations("meetings"), getTranslations("recommendations")]);
  const staff = await findPossibleLeads(actor);
  const hidden = { reference, meetingId: meeting.id, number: meeting.number };
  return (
    <MeetingForm head={head} meeting={meeting} title={t("recordsTitle")} lead={t("recordsLead")} may={may} isNow={takesRecords(meeting, today)}>
      <Section title={t("recordDecision")}><Command submit={submitDecision} hidden={hidden} submitLabel={t("recordDecision")}><DecisionFields agreedOn={meeting.onDay.length === 10 ? meeting.onDay : today} /></Command></Section>
      <Section title={t("setTask")}><Command quiet submit={submitTask} hidden={hidden} submitLabel={t("setTask")}><TaskFields staff={staff} /></Command></Section>
      <p className="mt-6"><a href={`/actions/${reference}/recommendations/new?meeting=${meeting.number}`}>{advice("add")}</a></p>
    </MeetingForm>
  );
}
