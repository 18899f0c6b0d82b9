import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddressedList } from "@/components/recommendations/addressed-list";
import { PageHead } from "@/components/ui/page-head";
import { findAddressed } from "@/domain/recommendations/queries/find-addressed";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("ledger"))("partner.title")} – Suivi` };
}

export default async function AddressedPage() {
  const actor = await requireActorIn("partner");
  const [rows, t, home] = await Promise.all([findAddressed(actor), getTranslations("ledger.partner"), getTranslations("partner")]);
  return (
    <>
      <PageHead title={t("title")} kicker={<a href="/partner" className="inline-flex min-h-11 items-center">{home("back")}</a>} lead={t("lead")} />
      <AddressedList rows={rows} today={dayOf(new Date())} />
    </>
  );
}
