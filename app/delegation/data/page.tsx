import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnCopy } from "@/components/privacy/own-copy";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("privacy"))("copy.title")} – Suivi` };
}

export default async function DelegationDataPage() {
  await requireActorIn("delegation");
  return <OwnCopy home="/delegation" sessions="/delegation/sessions" />;
}
