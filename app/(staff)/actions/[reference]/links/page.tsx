import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { LINK_TYPES } from "@/domain/actions/lifecycle";
import { requireActorIn } from "@/server/actor";
import { submitLink } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.links"))("title")}` };
}

export default async function LinksPage({ params }: Props) {
  const [actor, { reference }, t, types] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.links"), getTranslations("actions.linkTypes")]);
  const found = await findActionHead(actor, reference);
  if (!found) notFound();
  return (
    <MovePage head={found} actor={actor} move="links" title={t("title")} lead={t("lead")}>
      <Command submit={submitLink} hidden={{ reference }} submitLabel={t("submit")}>
        <SelectField name="type" label={t("type")} options={LINK_TYPES.map((value) => ({ value, label: types(value) }))} />
        <TextField name="toReference" label={t("to")} hint={t("toHint")} width="code" dir="ltr" />
        <TextArea name="note" label={t("note")} rows={2} limit={500} />
      </Command>
    </MovePage>
  );
}
