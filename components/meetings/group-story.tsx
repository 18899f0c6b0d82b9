import { useLocale, useTranslations } from "next-intl";
import { Colon } from "@/components/ui/colon";
import type { GroupStory, StoryMember } from "@/domain/meetings/group-story";
import { formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { MeetingChip, MeetingTime } from "./meeting-parts";

/** What became of the group: when it met, what it agreed, and who of it joined another body. Nothing to press. */
export function GroupStoryView({ story }: { story: GroupStory }) {
  const t = useTranslations("meetings");
  if (story.meetings.length === 0 && story.members.length === 0) return <p className="text-ink-2">{t("delegation.none")}</p>;
  return (
    <>
      <ol className="border-t border-line">
        {story.meetings.map((meeting) => (
          <li key={meeting.id} className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <span><MeetingTime meeting={meeting} />{meeting.place && <span dir="auto" className="block text-ink-2">{meeting.place}</span>}</span>
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-3"><span dir="auto" className="font-semibold">{meeting.title}</span><MeetingChip state={meeting.state} plain /></p>
              {meeting.decisions.length > 0 && <><p className="text-ink-2">{t("delegation.agreed")}</p><ul className="max-w-reading list-disc ps-5">{meeting.decisions.map((text, index) => <li key={index} dir="auto" className="break-words">{text}</li>)}</ul></>}
            </div>
          </li>
        ))}
      </ol>
      {story.members.length > 0 && <><h3 className="mt-4 font-sans text-body">{t("delegation.members")}</h3><ul>{story.members.map((member, index) => <li key={index}><Member member={member} /></li>)}</ul></>}
    </>
  );
}

function Member({ member: { organisationName, organisationNameFr, laterBody, laterSince, proofTitle, proofUrl } }: { member: StoryMember }) {
  const locale = useLocale();
  const t = useTranslations("groups");
  return (
    <>
      <span dir="auto">{pick(locale, organisationName, organisationNameFr).text}</span><Colon /> <span dir="auto">{laterBody}</span>{laterSince && ` (${formatDate(laterSince, locale)})`}
      {proofTitle && <span className="block text-meta text-ink-2">{t.rich("provedBy", { proof: () => (proofUrl ? <a key="proof" href={proofUrl} dir="auto">{proofTitle}</a> : <span key="proof" dir="auto">{proofTitle}</span>) })}</span>}
    </>
  );
}
