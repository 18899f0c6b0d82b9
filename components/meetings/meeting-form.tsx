import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { FormPage } from "@/components/activities/form-page";
import { FormGate } from "@/components/forms/form-gate";
import { Notice } from "@/components/ui/notice";
import type { ActionHead } from "@/domain/actions/action-head";
import type { GroupMeeting } from "@/domain/meetings/meeting";

type Props = { head: ActionHead; meeting: GroupMeeting; title: string; lead?: string; may: boolean; /** Can this be done in the meeting's state? */ isNow: boolean; children: ReactNode };

/** One step of a meeting on a page of its own: the form, or why there is none. */
export function MeetingForm({ head, meeting, title, lead, may, isNow, children }: Props) {
  const t = useTranslations("meetings");
  const isOver = meeting.state === "closed" || meeting.state === "cancelled" || meeting.state === "discarded";
  return (
    <FormPage head={head} tab="group" title={title} lead={<><span dir="auto" className="block text-ink">{meeting.title}</span>{isNow && may && lead}</>} back={{ href: `/actions/${head.reference}/group/meetings/${meeting.number}`, label: t("backToMeeting") }}>
      {!may && <Notice tone="waiting" title={t("onlyTeam")} />}
      {may && !isNow && <Notice tone="suspended" title={t(isOver ? "over" : "notNow")} />}
      {may && <FormGate closed={!isNow}>{children}</FormGate>}
    </FormPage>
  );
}
