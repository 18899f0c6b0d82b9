import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProcessingTable } from "@/components/privacy/processing-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("privacy"))("title")} – Suivi` };
}

/** What is held about people, printed from the register, and what they can ask for. */
export default async function PrivacyPage() {
  const t = await getTranslations("privacy");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("rights")}><p className="max-w-reading">{t("rightsText")} {t("ownCopy")}</p></Section>
      <Section title={t("contact")}><p className="max-w-reading">{t("contactText")}</p></Section>
      <Section title={t("held")}><p className="mb-3 max-w-reading">{t("heldText")}</p><ProcessingTable /></Section>
      <Section title={t("cookies")}><p className="max-w-reading">{t("cookiesText")}</p></Section>
    </>
  );
}
