import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { requireActorIn } from "@/server/actor";
import { submitResume } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.resume"))("title")}` };
}

export default async function ResumePage({ params }: Props) {
  const [actor, { reference }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.resume")]);
  const found = await findActionHead(actor, reference);
  if (!found) notFound();
  return (
    <MovePage head={found} actor={actor} move="resume" title={t("title")} lead={t("lead")}>
      <Command submit={submitResume} hidden={{ reference, version: found.version }} submitLabel={t("submit")}>
        <DateField name="resumedOn" label={t("resumedOn")} />
        <TextArea name="note" label={t("note")} limit={2000} />
      </Command>
    </MovePage>
  );
}
