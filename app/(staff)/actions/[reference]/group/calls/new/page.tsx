import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { NumberField } from "@/components/forms/number-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { GroupForm } from "@/components/groups/group-form";
import { pick } from "@/domain/shared/localised";
import { findActionAuthorities } from "@/domain/actions/queries/find-action-authorities";
import { emptySeats } from "@/domain/working-groups/group";
import { loadFormedGroup } from "../../load-group";
import { submitCall } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ replaces?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("memberCalls"))("askTitle")}` };
}

export default async function NewCallPage({ params, searchParams }: Props) {
  const [{ actor, reference, head, group, may }, { replaces }, t, locale] = await Promise.all([loadFormedGroup(params), searchParams, getTranslations("memberCalls"), getLocale()]);
  const authorities = await findActionAuthorities(actor, reference);
  const empty = emptySeats(group.members).find(({ id }) => id === replaces);
  return (
    <GroupForm head={head} title={t("askTitle")} lead={empty ? t("replacing", { person: empty.personName ?? empty.organisationName }) : t("askLead")} may={may} closed={authorities.length === 0 && t("noAuthority")}>
      <Command submit={submitCall} hidden={{ reference, replacesId: empty?.id }} submitLabel={t("ask")}>
        <SelectField name="organisationId" label={t("labels.authority")} options={authorities.map(({ id, nameEn, nameFr }) => ({ value: id, label: pick(locale, nameEn, nameFr).text }))} />
        <NumberField name="seats" label={t("labels.seats")} defaultValue={empty ? "1" : ""} />
        <TextArea name="institutions" label={t("labels.institutions")} hint={t("institutionsHint")} rows={3} limit={1000} defaultValue={empty?.organisationName} />
        <DateField name="dueOn" label={t("labels.dueOn")} />
      </Command>
    </GroupForm>
  );
}
