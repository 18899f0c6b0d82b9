import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProfileFields } from "@/components/experts/profile-fields";
import { TextArea } from "@/components/forms/text-area";
import { Command } from "@/components/forms/command";
import { PageHead } from "@/components/ui/page-head";
import { requireActorIn } from "@/server/actor";
import { submitExpert } from "./submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("experts"))("registerTitle") };
}

export default async function NewExpertPage() {
  const [t] = await Promise.all([getTranslations("experts"), requireActorIn("staff")]);
  return (
    <>
      <PageHead title={t("registerTitle")} kicker={<a href="/experts">{t("back")}</a>} />
      <Command submit={submitExpert} submitLabel={t("register")} cancel={{ href: "/experts", label: t("back") }}><ProfileFields /><TextArea name="note" label={t("labels.note")} hint={t("noteHint")} rows={4} limit={2000} /></Command>
    </>
  );
}
