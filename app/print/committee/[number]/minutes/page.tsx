import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MinutesPaper } from "@/components/committee/minutes-paper";
import { Sheet } from "@/components/print/sheet";
import { findMeeting } from "@/domain/committee/queries/find-meeting";
import { meetingNumber } from "@/domain/committee/schema";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.minutes")} ${(await params).number}` };
}

export default async function MinutesPaperPage({ params }: Props) {
  const actor = await requireActorIn("staff");
  const [t, locale, meeting, programme] = await Promise.all([getTranslations("committee"), getLocale(), findMeeting(actor, meetingNumber((await params).number)), findProgramme(actor)]);
  if (!meeting) notFound();
  const { number, mode, heldOn, plannedOn, place } = meeting;
  const now = new Date();
  return (
    <Sheet
      programme={programme} title={t(`numbered.${mode}`, { number })} kicker={`${t("title")} · ${t("paper.minutes")} · ${[formatDate(heldOn ?? plannedOn, locale), place].filter(Boolean).join(", ")} · ${t(`states.${meeting.state}`)}`} at={now}
      pdf={pdfAddress("minutes", { number })} back={{ href: `/committee/${number}`, label: t("backToMeeting") }}
    >
      <MinutesPaper meeting={meeting} today={programmeDay(now)} />
    </Sheet>
  );
}
