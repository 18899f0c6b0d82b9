import { useLocale, useTranslations } from "next-intl";
import { Checkbox } from "@/components/forms/checkbox";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { DataTable } from "@/components/ui/data-table";
import type { MemberLine } from "@/domain/committee/meeting";
import { formatDate } from "@/domain/shared/dates";

const COLUMNS = ["name", "organisation", "email", "until"] as const;

/** Who sits in the committee, and who did. */
export function MemberTable({ members, mayChange }: { members: readonly MemberLine[]; mayChange: boolean }) {
  const t = useTranslations("committee.members");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("title")} empty={t("none")} columns={COLUMNS.map((key) => ({ key, label: t(key), nowrap: key === "until" }))}
      rows={members.map(({ id, name, organisationName, email, isChair, until }) => ({
        key: id,
        cells: { name: <>{mayChange ? <a href={`/committee/members/${id}`}>{name}</a> : name}{isChair && <span className="text-ink-2"> ({t("chair")})</span>}</>, organisation: organisationName, email: email && <bdi dir="ltr">{email}</bdi>, until: until ? formatDate(until, locale) : <span className="text-ink-2">{t("now")}</span> },
      }))}
    />
  );
}

/** A member of the committee. */
export function MemberFields({ member }: { member?: MemberLine }) {
  const t = useTranslations("committee.members");
  return (
    <>
      <TextField name="name" label={t("name")} defaultValue={member?.name} width="medium" autoComplete="off" />
      <TextField name="organisationName" label={t("organisation")} defaultValue={member?.organisationName} width="medium" autoComplete="off" />
      <TextField name="email" type="email" label={t("email")} hint={t("emailHint")} defaultValue={member?.email ?? undefined} width="medium" autoComplete="off" dir="ltr" />
      <Checkbox name="isChair" label={t("isChair")} defaultChecked={member?.isChair} />
      <DateField name="until" label={t("until")} hint={t("untilHint")} defaultValue={member?.until ?? undefined} />
    </>
  );
}
