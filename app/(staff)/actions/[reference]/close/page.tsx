import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { Choices } from "@/components/forms/choices";
import { DateField } from "@/components/forms/date-field";
import { findActionOverview } from "@/domain/actions/queries/find-action-overview";
import { ENDINGS } from "@/domain/actions/schema";
import { requireActorIn } from "@/server/actor";
import { submitClose } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.close"))("title")}` };
}

export default async function ClosePage({ params }: Props) {
  const [actor, { reference }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.close")]);
  const found = await findActionOverview(actor, reference);
  if (!found) notFound();
  return (
    <MovePage head={found.head} actor={actor} move="close" title={t("title")} lead={t("lead")} missing={found.missing.close}>
      <Command submit={submitClose} hidden={{ reference, version: found.head.version }} submitLabel={t("submit")}>
        <Choices name="ending" label={t("ending")} options={ENDINGS.map((value) => ({ value, label: t(`endings.${value}`) }))} />
        <DateField name="closedOn" label={t("closedOn")} />
      </Command>
    </MovePage>
  );
}
