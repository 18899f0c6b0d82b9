import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PositionFields, seenWords } from "@/components/drafting/position-fields";
import { TextFormPage } from "@/components/drafting/text-form-page";
import { Command } from "@/components/forms/command";
import { TextField } from "@/components/forms/text-field";
import { pick } from "@/domain/shared/localised";
import { loadText } from "../../../load-text";
import { submitRecord } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; organisation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("drafting"))("record")}` };
}

export default async function RecordAnswerPage({ params }: Props) {
  const [{ reference, head, text, may }, { organisation }, t, locale] = await Promise.all([loadText(params), params, getTranslations("drafting"), getLocale()]);
  const institution = text.institutions.find(({ id }) => id === organisation);
  if (!institution) notFound();
  return (
    <TextFormPage head={head} text={text} title={t("recordTitle", { institution: pick(locale, institution.name, institution.nameFr).text })} lead={t("recordLead")} may={may} isNow={text.state === "open" || text.state === "settling"}>
      <Command submit={submitRecord} hidden={{ reference, number: text.number, organisationId: institution.id, version: institution.answer?.version ?? 0, ...seenWords(text) }} submitLabel={t("recordSave")}>
        <TextField name="proof" label={t("labels.proof")} hint={t("proofHint")} />
        <PositionFields text={text} organisationId={institution.id} />
      </Command>
    </TextFormPage>
  );
}
