import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { GroupFields } from "@/components/groups/group-fields";
import { GroupForm } from "@/components/groups/group-form";
import { InstitutionFields } from "@/components/groups/institution-fields";
import { PersonFields } from "@/components/groups/person-fields";
import { findInstitutions } from "@/domain/working-groups/queries/find-institutions";
import { loadGroup, type GroupProps } from "../load-group";
import { submitGroup } from "./submit";

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("formTitle")}` };
}

export default async function FormGroupPage({ params }: GroupProps) {
  const [{ actor, reference, head, group, may }, t] = await Promise.all([loadGroup(params), getTranslations("groups")]);
  const institutions = await findInstitutions(actor, head.countryCodes);
  return (
    <GroupForm head={head} title={t("formTitle")} lead={t("formLead")} may={may} closed={group && t("already")}>
      <Command submit={submitGroup} hidden={{ reference }} submitLabel={t("form")}>
        <GroupFields />
        <InstitutionFields label={t("labels.chairOrganisation")} institutions={institutions} countries={head.countryCodes} />
        <PersonFields label={t("labels.chairPerson")} />
      </Command>
    </GroupForm>
  );
}
