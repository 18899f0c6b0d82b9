import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Checkbox } from "@/components/forms/checkbox";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { FormGate } from "@/components/forms/form-gate";
import { BodyFields } from "@/components/groups/body-fields";
import { GroupForm } from "@/components/groups/group-form";
import { PersonFields } from "@/components/groups/person-fields";
import { Section } from "@/components/ui/section";
import { loadFormedGroup } from "../../load-group";
import { submitBody, submitChange, submitLeaving } from "./submit";

type Props = { params: Promise<{ reference: string; member: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("groups"))("memberTitle")}` };
}

export default async function MemberPage({ params }: Props) {
  const [{ member: id }, { reference, head, group, may }, t] = await Promise.all([params, loadFormedGroup(params), getTranslations("groups")]);
  const member = group.members.find((one) => one.id === id);
  if (!member) notFound();
  const hidden = { reference, memberId: member.id, version: member.version };
  const who = <><span dir="auto" className="block text-ink">{t("leftMember", { person: member.personName ?? t("nobodyNamed"), institution: member.organisationName })}</span>{member.leftOn && t("gone")}</>;
  return (
    <GroupForm head={head} title={t("memberTitle")} lead={who} may={may}>
      <Section title={t("changeTitle")}><Command submit={submitChange} hidden={hidden} submitLabel={t("change")}><PersonFields label={t("labels.personName")} person={member} /></Command></Section>
      <FormGate closed={member.leftOn !== null}>
        <Section title={t("leftTitle")}>
          <p className="mb-4 max-w-reading text-ink-2">{t("leftLead")}</p>
          <Command quiet submit={submitLeaving} hidden={hidden} submitLabel={t("left")}><DateField name="leftOn" label={t("labels.leftOn")} partial /><Checkbox name="askReplacement" label={t("askReplacement")} /></Command>
        </Section>
      </FormGate>
      <Section title={t("bodyTitle")}><p className="mb-4 max-w-reading text-ink-2">{t("bodyLead")}</p><Command quiet submit={submitBody} hidden={hidden} submitLabel={t("recordBody")}><BodyFields member={member} /></Command></Section>
    </GroupForm>
  );
}
