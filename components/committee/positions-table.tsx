import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import type { Meeting, MeetingItem } from "@/domain/committee/meeting";
import { standingsOf, type MemberStanding } from "@/domain/committee/written";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

const COLUMNS = ["member", "standing", "givenOn", "remarks"] as const;

/** Where each member stands on a request decided in writing; silence is told as silence. */
export function PositionsTable({ meeting, item, today }: { meeting: Meeting; item: MeetingItem; today: PartialDate }) {
  const t = useTranslations("committee");
  const standings = standingsOf(meeting.members.map(({ memberId }) => memberId), item.positions, { lastDay: meeting.plannedOn, today });
  return (
    <DataTable
      caption={t("item.positions")} empty={t("meeting.noMembers")} columns={COLUMNS.map((key) => ({ key, label: t(`item.${key}`), nowrap: key === "givenOn" }))}
      rows={meeting.members.map(({ memberId, name, organisationName }) => {
        const standing = standings.find((one) => one.memberId === memberId)!;
        return { key: memberId, cells: { member: <>{name}<span className="block text-ink-2">{organisationName}</span></>, standing: <StandingWords standing={standing} />, givenOn: <GivenOn standing={standing} />, remarks: standing.given?.remarks && <span dir="auto" className="whitespace-pre-wrap break-words">{standing.given.remarks}</span> } };
      })}
    />
  );
}

/** What a member's word counts for, and beside it what came too late. */
export function StandingWords({ standing: { standing, given, isLate } }: { standing: MemberStanding }) {
  const t = useTranslations("committee");
  const locale = useLocale();
  return <>{standing === "waiting" ? <span className="text-ink-2">{t("standings.waiting")}</span> : t(`standings.${standing}`)}{isLate && given && <span className="block text-ink-2">{t("item.late", { what: t(`standings.${given.position}`), date: formatDate(given.givenOn, locale) })}</span>}</>;
}

function GivenOn({ standing: { given, isLate } }: { standing: MemberStanding }) {
  const locale = useLocale();
  return given && !isLate ? formatDate(given.givenOn, locale) : null;
}
