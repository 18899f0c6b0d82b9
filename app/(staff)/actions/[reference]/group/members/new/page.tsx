import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { GroupForm } from "@/components/groups/group-form";
import { InstitutionFields } from "@/components/groups/institution-fields";
import { PersonFields } from "@/components/groups/person-fields";
import { MEMBER_ROLES } from "@/domain/working-groups/lists";
import { findInstitutions } from "@/domain/working-groups/queries/find-institutions";
import { emptySeats } from "@/domain/working-groups/group";
import { loadFormedGroup } from "../../load-group";
import { submitMember } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ replaces?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("addTitle")}` };
}

export default async function NewMemberPage({ params, searchParams }: Props) {
  const [{ actor, reference, head, group, may }, { replaces }, t] = await Promise.all([loadFormedGroup(params), searchParams, getTranslations("groups")]);
  const empty = emptySeats(group.members).find(({ id }) => id === replaces);
  const institutions = await findInstitutions(actor, head.countryCodes);
  return (
    <GroupForm head={head} title={t("addTitle")} lead={empty ? t("replaces", { person: empty.personName ?? empty.organisationName }) : t("addLead")} may={may}>
      <Command submit={submitMember} hidden={{ reference, replacesId: empty?.id }} submitLabel={t("add")}>
        <InstitutionFields label={t("labels.organisation")} institutions={institutions} countries={head.countryCodes} />
        <PersonFields label={t("labels.personName")} />
        <SelectField name="role" label={t("labels.role")} options={MEMBER_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))} defaultValue="member" />
        <DateField name="joinedOn" label={t("labels.joinedOn")} partial />
      </Command>
    </GroupForm>
  );
}
