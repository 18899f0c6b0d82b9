import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TimesMedians } from "@/components/requests/times-medians";
import { TimesTable } from "@/components/requests/times-table";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { FEWEST_CASES } from "@/domain/requests/durations";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findRequestTimes } from "@/domain/requests/queries/find-request-times";
import { sideMedians } from "@/domain/requests/request-times";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clock"))("times.title") };
}

export default async function TimesPage() {
  const actor = await requireActorIn("staff");
  const [t, times] = await Promise.all([getTranslations("clock"), findRequestTimes(actor, programmeDay(new Date()))]);
  return (
    <>
      <PageHead kicker={<a href="/requests">{t("times.back")}</a>} title={t("times.title")} lead={t("times.lead")} />
      <Section title={t("times.medians")}><TimesMedians medians={sideMedians(times, FEWEST_CASES)} /></Section>
      <Section title={t("times.each")}><TimesTable times={times} /></Section>
    </>
  );
}
