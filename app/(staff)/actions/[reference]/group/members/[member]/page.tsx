import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { GroupForm } from "@/components/groups/group-form";
import { loadGroup } from "../../load-group";
import { submitLeaving } from "./submit";

type Props = { params: Promise<{ reference: string; member: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("leftTitle")}` };
}

export default async function MemberLeftPage({ params }: Props) {
  const [{ member: id }, { reference, head, group, may }, t] = await Promise.all([params, loadGroup(params), getTranslations("groups")]);
  const member = group?.members.find((one) => one.id === id);
  if (!member) notFound();
  const who = <><span dir="auto" className="block text-ink">{t("leftMember", { person: member.personName ?? t("nobodyNamed"), institution: member.organisationName })}</span>{t("leftLead")}</>;
  return (
    <GroupForm head={head} title={t("leftTitle")} lead={who} may={may} closed={member.leftOn !== null && t("gone")}>
      <Command submit={submitLeaving} hidden={{ reference, memberId: member.id, version: member.version }} submitLabel={t("left")}>
        <DateField name="leftOn" label={t("labels.leftOn")} partial />
        <TextField name="laterBody" label={t("labels.laterBody")} hint={t("laterBodyHint")} />
      </Command>
    </GroupForm>
  );
}
