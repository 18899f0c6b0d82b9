import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/domain/shared/dates";

const MEANS = ["scripts", "keyboard", "phone", "colour", "forms"] as const;
const LIMITS = ["files", "languages", "session"] as const;
const WRITTEN_ON = "2026-11-23";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("accessibility"))("title")} – Suivi` };
}

/** What Suivi does for every reader, how that is checked, what is missing, and whom to tell. */
export default async function AccessibilityPage() {
  const [t, locale] = await Promise.all([getTranslations("accessibility"), getLocale()]);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Section title={t("aim")}><p className="max-w-reading">{t("aimText")}</p></Section>
      <Section title={t("means")}><ul className="max-w-reading list-disc ps-6">{MEANS.map((item) => <li key={item}>{t(`meansItems.${item}`)}</li>)}</ul></Section>
      <Section title={t("tested")}><p className="max-w-reading">{t("testedText")}</p></Section>
      <Section title={t("limits")}><ul className="max-w-reading list-disc ps-6">{LIMITS.map((item) => <li key={item}>{t(`limitsItems.${item}`)}</li>)}</ul></Section>
      <Section title={t("help")}><p className="max-w-reading">{t("helpText")}</p></Section>
      <p className="mt-8 text-ink-2">{t("date", { date: formatDate(WRITTEN_ON, locale) })}</p>
    </>
  );
}
