import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { requireActorIn } from "@/server/actor";
import { submitHold } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.hold"))("title")}` };
}

export default async function HoldPage({ params }: Props) {
  const [actor, { reference }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.hold")]);
  const found = await findActionHead(actor, reference);
  if (!found) notFound();
  return (
    <MovePage head={found} actor={actor} move="hold" title={t("title")} lead={t("lead")}>
      <Command submit={submitHold} hidden={{ reference, version: found.version }} submitLabel={t("submit")}>
        <DateField name="since" label={t("since")} />
        <TextArea name="reason" label={t("reason")} limit={2000} />
        <TextField name="decidedBy" label={t("decidedBy")} />
      </Command>
    </MovePage>
  );
}
