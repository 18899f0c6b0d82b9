import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnCopy } from "@/components/privacy/own-copy";
import { ViewingsOf } from "@/components/viewings/viewings-of";
import { findViewings } from "@/domain/viewings/queries/find-viewings";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("privacy"))("copy.title")} – Suivi` };
}

export default async function PartnerDataPage() {
  const viewings = await findViewings(await requireActorIn("partner"));
  return <><OwnCopy home="/partner" sessions="/partner/sessions" /><ViewingsOf viewings={viewings} /></>;
}
