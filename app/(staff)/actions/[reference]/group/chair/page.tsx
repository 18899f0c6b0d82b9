import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { SelectField } from "@/components/forms/select-field";
import { GroupForm } from "@/components/groups/group-form";
import { pick } from "@/domain/shared/localised";
import { loadFormedGroup, type GroupProps } from "../load-group";
import { submitChair } from "./submit";

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("passTitle")}` };
}

export default async function ChairPage({ params }: GroupProps) {
  const [{ reference, head, group, may }, t, locale] = await Promise.all([loadFormedGroup(params), getTranslations("groups"), getLocale()]);
  const others = group.members.filter(({ leftOn, role }) => !leftOn && role !== "chair");
  return (
    <GroupForm head={head} title={t("passTitle")} lead={t("passLead")} may={may}>
      <Command submit={submitChair} hidden={{ reference }} submitLabel={t("passChair")}>
        <SelectField name="memberId" label={t("labels.newChair")} options={others.map((one) => ({ value: one.id, label: [pick(locale, one.organisationName, one.organisationNameFr).text, one.personName].filter(Boolean).join(", ") }))} />
        <DateField name="fromOn" label={t("labels.fromOn")} partial />
      </Command>
    </GroupForm>
  );
}
