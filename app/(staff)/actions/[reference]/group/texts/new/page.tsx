import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { GroupForm } from "@/components/groups/group-form";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { MOST } from "@/domain/drafting/schema";
import { languageName } from "@/domain/experts/expert";
import { loadFormedGroup, type GroupProps } from "../../load-group";
import { submitText } from "./submit";

export async function generateMetadata({ params }: GroupProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("drafting"))("startTitle")}` };
}

export default async function NewTextPage({ params }: GroupProps) {
  const [{ reference, head, may }, t, locale] = await Promise.all([loadFormedGroup(params), getTranslations("drafting"), getLocale()]);
  return (
    <GroupForm head={head} title={t("startTitle")} lead={t("startLead")} may={may}>
      <Command submit={submitText} hidden={{ reference }} submitLabel={t("startSave")}>
        <TextField name="title" label={t("labels.title")} />
        <SelectField name="language" label={t("labels.language")} options={DOCUMENT_LANGUAGES.map((value) => ({ value, label: languageName(value, locale) }))} defaultValue={locale} />
        <TextArea name="body" label={t("labels.body")} rows={18} limit={MOST.whole} />
      </Command>
    </GroupForm>
  );
}
