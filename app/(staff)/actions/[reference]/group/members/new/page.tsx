import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { GroupForm } from "@/components/groups/group-form";
import { InstitutionFields } from "@/components/groups/institution-fields";
import { PersonFields } from "@/components/groups/person-fields";
import { MEMBER_ROLES } from "@/domain/working-groups/lists";
import { findInstitutions } from "@/domain/working-groups/queries/find-institutions";
import { loadGroup, type GroupProps } from "../../load-group";
import { submitMember } from "./submit";

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("addTitle")}` };
}

export default async function NewMemberPage({ params }: GroupProps) {
  const [{ actor, reference, head, group, may }, t] = await Promise.all([loadGroup(params), getTranslations("groups")]);
  if (!group) notFound();
  const institutions = await findInstitutions(actor, head.countryCodes);
  return (
    <GroupForm head={head} title={t("addTitle")} lead={t("addLead")} may={may}>
      <Command submit={submitMember} hidden={{ reference }} submitLabel={t("add")}>
        <InstitutionFields label={t("labels.organisation")} institutions={institutions} countries={head.countryCodes} />
        <PersonFields label={t("labels.personName")} />
        <SelectField name="role" label={t("labels.role")} options={MEMBER_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))} defaultValue="member" />
        <DateField name="joinedOn" label={t("labels.joinedOn")} partial />
      </Command>
    </GroupForm>
  );
}
