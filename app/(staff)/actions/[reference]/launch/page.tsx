import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { findActionOverview } from "@/domain/actions/queries/find-action-overview";
import { requireActorIn } from "@/server/actor";
import { submitLaunch } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.launch"))("title")}` };
}

export default async function LaunchPage({ params }: Props) {
  const [actor, { reference }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.launch")]);
  const found = await findActionOverview(actor, reference);
  if (!found) notFound();
  return (
    <MovePage head={found.head} actor={actor} move="launch" title={t("title")} lead={t("lead")} missing={found.missing.launch}>
      <Command submit={submitLaunch} hidden={{ reference, version: found.head.version }} submitLabel={t("submit")}></Command>
    </MovePage>
  );
}
