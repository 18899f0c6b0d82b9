import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { pick } from "@/domain/shared/localised";
import type { GroupMember } from "@/domain/working-groups/group";
import { LaterBody } from "./later-body";
import { Membership } from "./membership";

type Props = { reference: string; members: readonly GroupMember[]; mayChange: boolean };

const COLUMNS = ["institution", "kind", "person", "level", "role", "time", "later"] as const;

/** Everybody at the table, the chair first; those who left stay on record at the end. */
export function MemberTable({ reference, members, mayChange }: Props) {
  const t = useTranslations("groups");
  const kinds = useTranslations("organisations");
  const common = useTranslations("common");
  const locale = useLocale();
  const nameOf = new Map(members.map(({ id, personName, organisationName }) => [id, personName ?? organisationName]));
  return (
    <DataTable
      caption={t("membersCaption")}
      columns={[...COLUMNS, ...(mayChange ? (["moves"] as const) : [])].map((key) => ({ key, label: t(`columns.${key}`) }))}
      empty={t("empty")}
      rows={members.map((member) => ({
        key: member.id,
        cells: {
          institution: <span dir="auto" className={member.role === "chair" && !member.leftOn ? "font-semibold" : member.leftOn ? "text-ink-2" : ""}>{pick(locale, member.organisationName, member.organisationNameFr).text}</span>,
          kind: kinds(`kinds.${member.organisationKind}`),
          person: <Person member={member} replaced={member.replacesId ? nameOf.get(member.replacesId) : undefined} />,
          level: member.level === "unknown" ? "" : kinds(`levels.${member.level}`),
          role: member.role === "chair" ? <strong>{t("roles.chair")}</strong> : t(`roles.${member.role}`),
          time: <span className="wide:whitespace-nowrap tabular-nums"><Membership {...member} /></span>,
          later: member.laterBody && <LaterBody {...member} laterBody={member.laterBody} />,
          moves: mayChange && <a className="whitespace-nowrap" href={`/actions/${reference}/group/members/${member.id}`} aria-label={common("labelled", { label: t("open"), value: member.personName ?? member.organisationName })}>{t("open")}</a>,
        },
      }))}
    />
  );
}

function Person({ member: { personName, function: post }, replaced }: { member: GroupMember; replaced: string | undefined }) {
  const t = useTranslations("groups");
  return (
    <>
      <span dir="auto" className={personName ? "" : "whitespace-nowrap text-ink-2"}>{personName ? [personName, post].filter(Boolean).join(", ") : t("nobodyNamed")}</span>
      {replaced && <span dir="auto" className="block text-meta text-ink-2">{t("successorOf", { person: replaced })}</span>}
    </>
  );
}
