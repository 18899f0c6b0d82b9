import { useLocale, useTranslations } from "next-intl";
import { PRESENCES } from "@/domain/committee/lists";
import type { Attendance, Meeting, MeetingItem } from "@/domain/committee/meeting";
import { standingsOf, type Standing } from "@/domain/committee/written";
import { formatDate, type PartialDate } from "@/domain/shared/dates";

const STANDINGS = ["agree", "reservation", "objection", "silence", "waiting"] as const satisfies readonly Standing[];

/** Who was there; in writing, where each member stands. Each group on a line of its own. */
export function SheetCommittee({ meeting, reference, today }: { meeting: Meeting; reference: string; today: PartialDate }) {
  const t = useTranslations("committee");
  const locale = useLocale();
  const item = meeting.items.find(({ request }) => request.reference === reference);
  const lines = meeting.mode === "written" && item ? <Standings meeting={meeting} item={item} today={today} /> : <Presences members={meeting.members} />;
  return <div className="text-table"><p>{t(`numbered.${meeting.mode}`, { number: meeting.number })}, {formatDate(meeting.heldOn ?? meeting.plannedOn, locale)}{meeting.place && `, ${meeting.place}`}</p>{lines}</div>;
}

export function Presences({ members }: { members: readonly Attendance[] }) {
  const t = useTranslations("committee");
  const names = (some: readonly Attendance[]) => some.map(({ name, organisationName, representedBy }) => `${name} (${organisationName})${representedBy ? ` ${t("meeting.by", { name: representedBy })}` : ""}`).join(" · ");
  const silent = members.filter(({ presence }) => presence === null);
  return (
    <>
      {PRESENCES.map((presence) => ({ presence, some: members.filter((one) => one.presence === presence) })).filter(({ some }) => some.length > 0).map(({ presence, some }) => <p key={presence}>{t("sheet.was", { what: t(`presences.${presence}`), names: names(some) })}</p>)}
      {silent.length > 0 && <p className="text-ink-2">{t("sheet.was", { what: t("meeting.notRecorded"), names: names(silent) })}</p>}
    </>
  );
}

export function Standings({ meeting, item, today }: { meeting: Meeting; item: MeetingItem; today: PartialDate }) {
  const t = useTranslations("committee");
  const locale = useLocale();
  const standings = standingsOf(meeting.members.map(({ memberId }) => memberId), item.positions, { lastDay: meeting.plannedOn, today });
  const nameOf = (id: string) => meeting.members.find(({ memberId }) => memberId === id)?.name ?? "";
  const words = ({ memberId, given, isLate }: (typeof standings)[number]) => `${nameOf(memberId)}${isLate && given ? ` (${t("item.late", { what: t(`standings.${given.position}`), date: formatDate(given.givenOn, locale) })})` : ""}`;
  return STANDINGS.map((standing) => ({ standing, some: standings.filter((one) => one.standing === standing) })).filter(({ some }) => some.length > 0)
    .map(({ standing, some }) => <p key={standing}>{t("sheet.was", { what: t(`standings.${standing}`), names: some.map(words).join(" · ") })}</p>);
}
