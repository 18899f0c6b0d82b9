import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerMeeting } from "@/components/meetings/partner-meeting";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findMeeting } from "@/domain/meetings/queries/find-meeting";
import { findDecisions, findTasks } from "@/domain/tasks/queries/find-tasks";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string; n: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("meetings"))("partner.title")} – Suivi` };
}

export default async function PartnerMeetingPage({ params }: Props) {
  const [{ reference, n }, actor, t, partner] = await Promise.all([params, requireActorIn("partner"), getTranslations("meetings"), getTranslations("checkIns.partner")]);
  const [head, meeting] = await Promise.all([findActionHead(actor, reference), findMeeting(actor, reference, n)]);
  if (!head || !meeting) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={partner("goHome")} />;
  const [decisions, tasks] = await Promise.all([findDecisions(actor, reference, { meetingId: meeting.id }), findTasks(actor, reference, { meetingId: meeting.id })]);
  return (
    <>
      <PageHead title={<span dir="auto">{meeting.title}</span>} kicker={<PartnerKicker head={head} />} lead={meeting.state === "open" ? t("partner.invited") : t(`publicStates.${meeting.state}`)} />
      <PartnerMeeting reference={reference} meeting={meeting} decisions={decisions} tasks={tasks} today={dayOf(new Date())} />
    </>
  );
}
