import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActionFrame } from "@/components/actions/action-frame";
import { MeetingView } from "@/components/meetings/meeting-view";
import { NextStep } from "@/components/meetings/next-step";
import { BackLink } from "@/components/ui/back-link";
import { doneEvent } from "@/domain/history/done";
import { findDecisions, findTasks } from "@/domain/tasks/queries/find-tasks";
import { loadMeeting, type MeetingProps } from "../load-meeting";
import { submitBegin, submitClose, submitOpen } from "./submit";

type Props = MeetingProps & { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("meetings"))("meeting", { number: Number(n) || 0 })}` };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const [{ actor, reference, head, meeting, today, may }, search, t, events] = await Promise.all([loadMeeting(params), searchParams, getTranslations("meetings"), getTranslations("events")]);
  const [decisions, tasks] = await Promise.all([findDecisions(actor, reference, { meetingId: meeting.id }), findTasks(actor, reference, { meetingId: meeting.id })]);
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="group" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/group`}>{t("back")}</BackLink>
      <MeetingView
        reference={reference} meeting={meeting} decisions={decisions} tasks={tasks} today={today} may={may}
        next={may && <NextStep reference={reference} meeting={meeting} today={today} open={submitOpen} begin={submitBegin} close={submitClose} />}
      />
    </ActionFrame>
  );
}
