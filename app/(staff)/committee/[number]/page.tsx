import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MeetingView } from "@/components/committee/meeting-view";
import { Command } from "@/components/forms/command";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { loadMeeting } from "../load-meeting";
import { submitEarlier } from "./submit";

type Props = { params: Promise<{ number: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("committee"))("title")} ${(await params).number}` };
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const { actor, meeting } = await loadMeeting(params);
  const [t, events, done] = await Promise.all([getTranslations("committee"), getTranslations("events"), searchParams.then((search) => doneEvent(search.done))]);
  const { number, version } = meeting;
  return (
    <MeetingView
      meeting={meeting} today={programmeDay(new Date())} done={done && events(done)} mayPrepare={may(actor, "committee.prepare")} mayManage={may(actor, "committee.manage")} mayDecide={may(actor, "request.decide")}
      earlier={(item) => item.position > 1 && <Command quiet submit={submitEarlier} hidden={{ number, version, itemId: item.id }} submitLabel={t("meeting.earlier")} />}
    />
  );
}
