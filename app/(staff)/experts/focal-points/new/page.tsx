import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Command } from "@/components/forms/command";
import { FocalFields } from "@/components/nominations/focal-fields";
import { PageHead } from "@/components/ui/page-head";
import { requireActorIn } from "@/server/actor";
import { submitFocalPoint } from "../submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("nominations"))("add") };
}

export default async function NewFocalPointPage() {
  const [t] = await Promise.all([getTranslations("nominations"), requireActorIn("staff")]);
  return (
    <>
      <PageHead title={t("add")} kicker={<a href="/experts/focal-points">{t("back")}</a>} />
      <Command submit={submitFocalPoint} submitLabel={t("save")} cancel={{ href: "/experts/focal-points", label: t("back") }}><FocalFields /></Command>
    </>
  );
}
