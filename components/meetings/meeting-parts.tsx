import { useLocale, useTranslations } from "next-intl";
import { FileLink } from "@/components/documents/file-link";
import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import { zoneCity } from "@/domain/countries/zones";
import { formatDate } from "@/domain/shared/dates";
import type { GroupMeetingState } from "@/domain/meetings/lifecycle";
import { timeText, type GroupMeeting, type GroupMeetingLine, type MeetingItem } from "@/domain/meetings/meeting";

const TONES: Record<GroupMeetingState, Tone> = { draft: "draft", open: "progress", in_progress: "waiting", closed: "done", cancelled: "suspended", discarded: "suspended" };

/** The state of a meeting; `plain` in the words of those who do not hold it. */
export function MeetingChip({ state, plain }: { state: GroupMeetingState; plain?: boolean }) {
  const t = useTranslations("meetings");
  return <Chip tone={TONES[state]}>{t(plain ? `publicStates.${state}` : `states.${state}`)}</Chip>;
}

/** The day, and the time with the city whose clocks show it. */
export function MeetingTime({ meeting }: { meeting: Pick<GroupMeetingLine, "onDay" | "startsAt" | "endsAt" | "zone"> }) {
  const t = useTranslations("meetings");
  const locale = useLocale();
  return <><span className="whitespace-nowrap">{formatDate(meeting.onDay, locale)}</span>{meeting.startsAt && <>, <span className="whitespace-nowrap">{t("time", { time: timeText(meeting), city: zoneCity(meeting.zone) })}</span></>}</>;
}

/** The points of the agenda; with what was said, where there are minutes. */
export function AgendaList({ items, withNotes }: { items: readonly MeetingItem[]; withNotes?: boolean }) {
  const t = useTranslations("meetings");
  if (items.length === 0) return <p className="text-ink-2">{t("noAgenda")}</p>;
  return (
    <ol className="max-w-reading list-decimal ps-6">
      {items.map(({ id, subject, notes }) => (
        <li key={id} className="mb-1.5">
          <span dir="auto" className="break-words">{subject}</span>
          {withNotes && notes && <p dir="auto" className="whitespace-pre-wrap break-words text-ink-2">{notes}</p>}
        </li>
      ))}
    </ol>
  );
}

/** The documents to be read for a meeting. */
export function MeetingDocuments({ documents }: Pick<GroupMeeting, "documents">) {
  return <ul>{documents.map(({ fileName, ...file }) => <li key={file.id} className="py-0.5"><FileLink id={file.id} audience={file.audience} name={fileName} /></li>)}</ul>;
}

/** What was said in short, and who closed the minutes. */
export function Summary({ meeting: { summary, closedOn, closedByName } }: { meeting: Pick<GroupMeeting, "summary" | "closedOn" | "closedByName"> }) {
  const t = useTranslations("meetings");
  const locale = useLocale();
  return (
    <>
      {summary ? <p dir="auto" className="max-w-reading whitespace-pre-wrap break-words">{summary}</p> : <p className="text-ink-2">{t("noMinutes")}</p>}
      {closedOn && <p className="mt-1 text-meta text-ink-2">{t("closedBy", { name: closedByName ?? "", date: formatDate(closedOn, locale) })}</p>}
    </>
  );
}
