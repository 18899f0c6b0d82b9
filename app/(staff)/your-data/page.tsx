import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnCopy } from "@/components/privacy/own-copy";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy"))("copy.title") };
}

export default async function YourDataPage() {
  await requireActorIn("staff");
  return <OwnCopy home="/today" />;
}
