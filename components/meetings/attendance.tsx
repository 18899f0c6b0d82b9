import { useTranslations } from "next-intl";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { DataTable } from "@/components/ui/data-table";
import { PRESENCES } from "@/domain/committee/lists";
import type { Attendee } from "@/domain/meetings/meeting";

const COLUMNS = ["institution", "person", "level", "presence"] as const;

/** Who was invited or expected, and whether they came or sent somebody. */
export function AttendanceTable({ attendees, stack }: { attendees: readonly Attendee[]; stack?: boolean }) {
  const t = useTranslations("meetings");
  const words = useTranslations();
  const presence = ({ presence: came, representedBy }: Attendee) => {
    if (!came) return <span className="text-ink-2">{t("notRecorded")}</span>;
    const word = words(`committee.presences.${came}`);
    return representedBy ? t("bySomebody", { presence: word, name: representedBy }) : word;
  };
  return (
    <DataTable
      caption={t("attendance")} empty={t("nobody")} stack={stack} columns={COLUMNS.map((key) => ({ key, label: t(`attendanceColumns.${key}`) }))}
      rows={attendees.map((one) => ({
        key: one.memberId,
        cells: {
          person: <><span dir="auto">{one.personName ?? words("groups.nobodyNamed")}</span>{one.isChair && <span className="text-ink-2"> ({words("groups.roles.chair")})</span>}</>,
          institution: <span dir="auto">{one.organisationName}</span>, level: one.level === "unknown" ? "" : words(`organisations.levels.${one.level}`), presence: presence(one),
        },
      }))}
    />
  );
}

/** For each: came, sent somebody, or was absent. */
export function AttendanceFields({ attendees }: { attendees: readonly Attendee[] }) {
  const t = useTranslations("meetings");
  const words = useTranslations();
  const options = PRESENCES.map((value) => ({ value, label: words(`committee.presences.${value}`) }));
  return attendees.map(({ memberId, personName, organisationName, presence, representedBy }) => (
    <div key={memberId} className="grid gap-3 border-b border-line pb-4 sm:grid-cols-2">
      <SelectField name={`presence_${memberId}`} label={t("presenceOf", { person: personName ?? words("groups.nobodyNamed"), institution: organisationName })} options={options} defaultValue={presence ?? ""} emptyLabel={t("notRecorded")} />
      <TextField name={`representedBy_${memberId}`} label={t("representedBy")} defaultValue={representedBy ?? undefined} width="medium" />
    </div>
  ));
}
