import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { requireActorIn } from "@/server/actor";
import { submitCancel } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.cancel"))("title")}` };
}

export default async function CancelPage({ params }: Props) {
  const [actor, { reference }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.cancel")]);
  const found = await findActionHead(actor, reference);
  if (!found) notFound();
  return (
    <MovePage head={found} actor={actor} move="cancel" title={t("title")} lead={t("lead")}>
      <Command submit={submitCancel} hidden={{ reference, version: found.version }} submitLabel={t("submit")}>
        <TextArea name="reason" label={t("reason")} limit={2000} />
      </Command>
    </MovePage>
  );
}
