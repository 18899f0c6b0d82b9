import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MovePage } from "@/components/actions/move-page";
import { Command } from "@/components/forms/command";
import { findActionOverview } from "@/domain/actions/queries/find-action-overview";
import { requireActorIn } from "@/server/actor";
import { submitReportStart } from "./submit";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("actions.forms.reportStart"))("title")}` };
}

export default async function ReportStartPage({ params }: Props) {
  const [actor, { reference }, t] = await Promise.all([requireActorIn("staff"), params, getTranslations("actions.forms.reportStart")]);
  const found = await findActionOverview(actor, reference);
  if (!found) notFound();
  return (
    <MovePage head={found.head} actor={actor} move="report-start" title={t("title")} lead={t("lead")} missing={found.missing.report}>
      <Command submit={submitReportStart} hidden={{ reference, version: found.head.version }} submitLabel={t("submit")}></Command>
    </MovePage>
  );
}
