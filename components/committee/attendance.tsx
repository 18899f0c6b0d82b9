import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { DataTable } from "@/components/ui/data-table";
import { PRESENCES } from "@/domain/committee/lists";
import type { Attendance } from "@/domain/committee/meeting";

const COLUMNS = ["member", "organisation", "presence"] as const;

/** Who sits in the committee on the day, and whether they came or sent somebody. */
export function AttendanceTable({ members }: { members: readonly Attendance[] }) {
  const t = useTranslations("committee");
  const words = ({ presence, representedBy }: Attendance) => (presence ? [t(`presences.${presence}`), representedBy && t("meeting.by", { name: representedBy })].filter(Boolean).join(" ") : <span className="text-ink-2">{t("meeting.notRecorded")}</span>);
  return (
    <DataTable
      caption={t("meeting.members")} empty={t("meeting.noMembers")} columns={COLUMNS.map((key) => ({ key, label: t(`meeting.${key}`) }))}
      rows={members.map((member) => ({ key: member.memberId, cells: { member: <>{member.name}{member.isChair && <span className="text-ink-2"> ({t("meeting.chair")})</span>}</>, organisation: member.organisationName, presence: words(member) } }))}
    />
  );
}

/** For each member: came, sent somebody, or was absent. */
export function AttendanceFields({ members }: { members: readonly Attendance[] }) {
  const t = useTranslations("committee");
  const options = PRESENCES.map((value) => ({ value, label: t(`presences.${value}`) }));
  return members.map(({ memberId, name, organisationName, presence, representedBy }) => (
    <div key={memberId} className="grid gap-3 border-b border-line pb-4 sm:grid-cols-2">
      <SelectField name={`presence_${memberId}`} label={t("attendance.presence", { name, organisation: organisationName })} options={options} defaultValue={presence ?? ""} emptyLabel={t("attendance.notRecorded")} />
      <TextField name={`representedBy_${memberId}`} label={t("attendance.representedBy", { name })} defaultValue={representedBy ?? undefined} width="medium" />
    </div>
  ));
}
