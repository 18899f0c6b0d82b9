import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { pick } from "@/domain/shared/localised";
import type { GroupMember } from "@/domain/working-groups/group";
import { Membership } from "./membership";

type Props = { reference: string; members: readonly GroupMember[]; mayChange: boolean };

const COLUMNS = ["institution", "person", "role", "time", "later"] as const;

/** Everybody at the table, the chair first; those who left stay on record at the end. */
export function MemberTable({ reference, members, mayChange }: Props) {
  const t = useTranslations("groups");
  const common = useTranslations("common");
  const locale = useLocale();
  const person = (member: GroupMember) => (member.personName ? [member.personName, member.function].filter(Boolean).join(", ") : t("nobodyNamed"));
  return (
    <DataTable
      caption={t("membersCaption")}
      columns={[...COLUMNS, ...(mayChange ? (["moves"] as const) : [])].map((key) => ({ key, label: t(`columns.${key}`) }))}
      empty={t("empty")}
      rows={members.map((member) => ({
        key: member.id,
        cells: {
          institution: <span dir="auto" className={member.role === "chair" && !member.leftOn ? "font-semibold" : member.leftOn ? "text-ink-2" : ""}>{pick(locale, member.organisationName, member.organisationNameFr).text}</span>,
          person: <span dir="auto" className={member.personName ? "" : "whitespace-nowrap text-ink-2"}>{person(member)}</span>,
          role: member.role === "chair" ? <strong>{t("roles.chair")}</strong> : t(`roles.${member.role}`),
          time: <span className="wide:whitespace-nowrap tabular-nums"><Membership {...member} /></span>,
          later: <span dir="auto">{member.laterBody}</span>,
          moves: mayChange && !member.leftOn && <a className="whitespace-nowrap" href={`/actions/${reference}/group/members/${member.id}`} aria-label={common("labelled", { label: t("left"), value: member.personName ?? member.organisationName })}>{t("left")}</a>,
        },
      }))}
    />
  );
}
