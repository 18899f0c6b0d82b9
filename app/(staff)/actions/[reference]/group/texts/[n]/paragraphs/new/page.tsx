import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TextFormPage } from "@/components/drafting/text-form-page";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { isWritable, loadText, type TextProps } from "../../../load-text";
import { submitParagraph } from "./submit";

export async function generateMetadata({ params }: TextProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("drafting"))("add")}` };
}

export default async function NewParagraphPage({ params }: TextProps) {
  const [{ reference, head, text, may }, t] = await Promise.all([loadText(params), getTranslations("drafting")]);
  const places = [{ value: "0", label: t("first") }, ...text.rows.map(({ number }) => ({ value: String(number), label: t("afterParagraph", { number }) }))];
  return (
    <TextFormPage head={head} text={text} title={t("add")} may={may} isNow={isWritable(text)}>
      <Command submit={submitParagraph} hidden={{ reference, number: text.number, version: text.version }} submitLabel={t("addSave")}>
        <SelectField name="after" label={t("labels.after")} options={places} defaultValue={places.at(-1)!.value} />
        <TextArea name="body" label={t("labels.paragraphBody")} rows={6} limit={5000} lang={text.language} />
      </Command>
    </TextFormPage>
  );
}
