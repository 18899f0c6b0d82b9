import { useTranslations } from "next-intl";
import { TextTable } from "@/components/drafting/text-parts";
import { MeetingTable } from "@/components/meetings/meeting-table";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { DraftingLine } from "@/domain/drafting/text";
import type { GroupMeetingLine } from "@/domain/meetings/meeting";
import type { MemberCall } from "@/domain/working-groups/call";
import type { WorkingGroup } from "@/domain/working-groups/group";
import { CallTable } from "./call-parts";
import { EmptySeats, GroupAbout, GroupCounts } from "./group-about";
import { MemberTable } from "./member-table";

type Props = { reference: string; group: WorkingGroup; calls: readonly MemberCall[]; meetings: readonly GroupMeetingLine[]; texts: readonly DraftingLine[]; mayChange: boolean; mayAdd: boolean };

/** The group of an Action: what it is for, its meetings, who sits in it, and the names that were asked. */
export function GroupSections({ reference, group, calls, meetings, texts, mayChange, mayAdd }: Props) {
  const t = useTranslations();
  const path = `/actions/${reference}/group`;
  return (
    <>
      <Section title={<span dir="auto">{group.name}</span>} aside={mayChange && <a href={`${path}/edit`}>{t("groups.edit")}</a>}><GroupAbout group={group} /></Section>
      <Section title={t("meetings.title")} id="meetings" aside={mayAdd && <LinkButton href={`${path}/meetings/new`}>{t("meetings.plan")}</LinkButton>}><MeetingTable meetings={meetings} href={(number) => `${path}/meetings/${number}`} /></Section>
      <Section title={t("drafting.title")} id="texts" aside={mayAdd && <LinkButton quiet href={`${path}/texts/new`}>{t("drafting.start")}</LinkButton>}><TextTable texts={texts} href={(number) => `${path}/texts/${number}`} /></Section>
      <Section title={t("groups.members")} aside={mayAdd && <span className="flex flex-wrap items-center gap-x-4 gap-y-1"><a href={`${path}/chair`}>{t("groups.passChair")}</a><LinkButton quiet href={`${path}/members/new`}>{t("groups.add")}</LinkButton></span>}>
        <GroupCounts members={group.members} />
        <MemberTable reference={reference} members={group.members} mayChange={mayChange} />
        <EmptySeats reference={reference} members={group.members} mayChange={mayAdd} />
      </Section>
      <Section title={t("memberCalls.title")} aside={mayAdd && <LinkButton quiet href={`${path}/calls/new`}>{t("memberCalls.ask")}</LinkButton>}><CallTable reference={reference} calls={calls} /></Section>
    </>
  );
}
