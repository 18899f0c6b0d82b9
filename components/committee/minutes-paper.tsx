import { useTranslations } from "next-intl";
import { PaperPart } from "@/components/print/paper";
import { Conditions } from "@/components/requests/conditions";
import { RequestTitle } from "@/components/requests/request-title";
import type { Meeting, MeetingItem } from "@/domain/committee/meeting";
import type { PartialDate } from "@/domain/shared/dates";
import { Presences, Standings } from "./sheet-committee";

/** The minutes: who was there, what became of each request, what was said. */
export function MinutesPaper({ meeting, today }: { meeting: Meeting; today: PartialDate }) {
  const t = useTranslations("committee");
  return (
    <>
      <PaperPart title={t("meeting.members")}>{meeting.members.length > 0 ? <Presences members={meeting.members} /> : <p>{t("meeting.noMembers")}</p>}</PaperPart>
      <PaperPart title={t("paper.agenda")}>
        {meeting.items.length === 0 && <p className="text-ink-2">{t("meeting.noAgenda")}</p>}
        <ol className="grid gap-3">{meeting.items.map((item) => <li key={item.id} className="keep"><Item meeting={meeting} item={item} today={today} /></li>)}</ol>
      </PaperPart>
      <PaperPart title={t("paper.said")}>{meeting.minutes ? <p dir="auto" className="whitespace-pre-wrap break-words">{meeting.minutes}</p> : <p className="text-ink-2">{t("meeting.noMinutes")}</p>}</PaperPart>
    </>
  );
}

function Item({ meeting, item, today }: { meeting: Meeting; item: MeetingItem; today: PartialDate }) {
  const t = useTranslations("committee");
  const requests = useTranslations("requests");
  const { decision, request } = item;
  return (
    <>
      <h3 className="font-sans text-body">{item.position}. {request.reference} · <RequestTitle {...request} /></h3>
      <p dir="auto" className="text-table text-ink-2">{request.leadAuthorityName}</p>
      <p><strong>{decision ? requests(`publicDecisions.${decision.outcome}`) : t(`itemStates.${item.state}`)}</strong></p>
      {decision?.explanation && <p dir="auto" className="whitespace-pre-wrap break-words">{decision.explanation}</p>}
      {decision && decision.conditions.length > 0 && <Conditions conditions={decision.conditions} />}
      {meeting.mode === "written" && <div className="text-table"><Standings meeting={meeting} item={item} today={today} /></div>}
      {item.comment && <p className="text-table" dir="auto">{t("paper.comment", { text: item.comment })}</p>}
    </>
  );
}
