import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MinutesPaper } from "@/components/meetings/minutes-paper";
import { MeetingTime } from "@/components/meetings/meeting-parts";
import { Sheet } from "@/components/print/sheet";
import { findMeeting } from "@/domain/meetings/queries/find-meeting";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { findDecisions, findTasks } from "@/domain/tasks/queries/find-tasks";
import { spaceOf } from "@/domain/policy/actor";
import { requireActor } from "@/server/actor";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("meetings"))("paperTitle")} ${n}` };
}

export default async function MinutesPaperPage({ params }: Props) {
  const [{ reference, n }, actor, t] = await Promise.all([params, requireActor(), getTranslations("meetings")]);
  const isStaff = spaceOf(actor.role) === "staff";
  // Who was there and what was said is for those who were at the table.
  if (!isStaff && spaceOf(actor.role) !== "partner") notFound();
  const [meeting, programme] = await Promise.all([findMeeting(actor, reference, n), findProgramme(actor)]);
  if (!meeting || meeting.state !== "closed") notFound();
  const [decisions, tasks] = await Promise.all([findDecisions(actor, reference, { meetingId: meeting.id }), findTasks(actor, reference, { meetingId: meeting.id })]);
  const back = isStaff ? `/actions/${reference}/group/meetings/${n}` : `/partner/actions/${reference}/meetings/${n}`;
  return (
    <Sheet programme={programme} title={<span dir="auto">{meeting.title}</span>} kicker={<>{reference} · {t("paperTitle")} · <MeetingTime meeting={meeting} />{meeting.place && <> · <span dir="auto">{meeting.place}</span></>}</>} at={new Date()} pdf={pdfAddress("meeting", { reference, number: meeting.number })} back={{ href: back, label: t("backToMeeting") }}>
      <MinutesPaper meeting={meeting} decisions={decisions} tasks={tasks} />
    </Sheet>
  );
}
