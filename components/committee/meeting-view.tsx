import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TONE } from "@/components/ui/tone";
import type { Meeting, MeetingItem } from "@/domain/committee/meeting";
import { isDayReached } from "@/domain/committee/written";
import { formatDate, type PartialDate } from "@/domain/shared/dates";
import { AgendaTable } from "./agenda-table";
import { AttendanceTable } from "./attendance";
import { MeetingChip } from "./chips";

type Props = { meeting: Meeting; today: PartialDate; done?: string; mayPrepare: boolean; mayManage: boolean; mayDecide: boolean; earlier?: (item: MeetingItem) => ReactNode };

/** A meeting of the committee: its next step, its agenda, who came, and the minutes. */
export function MeetingView({ meeting, today, done, mayPrepare, mayManage, mayDecide, earlier }: Props) {
  const t = useTranslations("committee");
  const at = `/committee/${meeting.number}`;
  const isOpen = meeting.state === "planned" && mayPrepare;
  return (
    <>
      <PageHead title={t(`numbered.${meeting.mode}`, { number: meeting.number })} kicker={<a href="/committee">{t("title")}</a>} done={done} actions={isOpen && <LinkButton quiet href={`${at}/day`}>{t("meeting.move")}</LinkButton>} />
      {meeting.state === "planned" && <NextStep meeting={meeting} today={today} mayManage={mayManage} />}
      <div className="grid gap-x-12 wide:grid-cols-[1fr_24rem]">
        <div className="min-w-0">
          <Section title={t("meeting.agenda")} id="agenda" aside={isOpen && <a href={`${at}/agenda`}>{t("meeting.add")}</a>}><AgendaTable meeting={meeting} mayDecide={mayDecide} earlier={isOpen ? earlier : undefined} /></Section>
          <Section title={t("meeting.minutesTitle")} aside={<span className="flex gap-x-4 [&_a]:inline-flex [&_a]:min-h-6 [&_a]:items-center">{meeting.state !== "cancelled" && mayPrepare && <a href={`${at}/minutes`}>{t("meeting.minutes")}</a>}<a href={`/print${at}/minutes`}>{t("meeting.minutesPaper")}</a></span>}>
            {meeting.minutes ? <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{meeting.minutes}</p> : <p className="text-ink-2">{t("meeting.noMinutes")}</p>}
          </Section>
        </div>
        <div className="min-w-0 max-wide:mt-8">
          <Facts meeting={meeting} />
          <Section title={t("meeting.members")} aside={isOpen && <a href={`${at}/attendance`}>{t("meeting.attendance")}</a>}><AttendanceTable members={meeting.members} /></Section>
        </div>
      </div>
    </>
  );
}

function Facts({ meeting: { mode, plannedOn, place, heldOn, state } }: { meeting: Meeting }) {
  const t = useTranslations("committee.meeting");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        { label: t("state"), value: <MeetingChip state={state} /> },
        { label: t(mode === "written" ? "lastDay" : "day"), value: formatDate(plannedOn, locale) },
        ...(place ? [{ label: t("place"), value: place }] : []),
        ...(heldOn ? [{ label: t("heldOn"), value: formatDate(heldOn, locale) }] : []),
      ]}
    />
  );
}

/** The one thing to do next with a meeting that is planned. */
function NextStep({ meeting, today, mayManage }: { meeting: Meeting; today: PartialDate; mayManage: boolean }) {
  const t = useTranslations("committee");
  const at = `/committee/${meeting.number}`;
  const listed = meeting.items.filter(({ state }) => state === "listed").length;
  const isDue = isDayReached(meeting, today);
  const isWritten = meeting.mode === "written";
  const text = meeting.items.length === 0 ? t("meeting.nextEmpty") : !isDue ? t(isWritten ? "meeting.nextWaitWritten" : "meeting.nextWait") : listed > 0 ? t("meeting.nextListed", { count: listed }) : t(isWritten ? "meeting.nextHoldWritten" : "meeting.nextHold");
  return (
    <section aria-labelledby="next-step" className={`my-6 flex flex-wrap items-center justify-between gap-x-10 gap-y-3 border border-s-8 bg-surface px-4 py-3 ${TONE[isDue ? "waiting" : "progress"].edge}`}>
      <div className="min-w-0 max-w-reading">
        <h2 id="next-step" className="font-sans text-meta text-ink-2">{t("meeting.next")}</h2>
        <p className="font-semibold">{text}</p>
      </div>
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        {isDue && listed === 0 && (mayManage ? <LinkButton href={`${at}/hold`}>{t(isWritten ? "hold.titleWritten" : "moves.hold")}</LinkButton> : <p>{t("onlyManagers")}</p>)}
        {mayManage && <LinkButton quiet href={`${at}/cancel`}>{t("moves.cancel")}</LinkButton>}
      </div>
    </section>
  );
}
