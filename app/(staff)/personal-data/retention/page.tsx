import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ConsentTable, GoingTable, GoneTable } from "@/components/privacy/retention-tables";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findConsents } from "@/domain/persons/queries/find-consents";
import { findGoing, findGone } from "@/domain/persons/queries/find-retention";
import { CURRICULA_MONTHS, LOOK_AHEAD_DAYS } from "@/domain/persons/retention";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("privacy"))("going.page") };
}

export default async function RetentionPage() {
  const [actor, t] = await Promise.all([requireActorIn("staff"), getTranslations("privacy")]);
  if (!may(actor, "person.copy")) notFound();
  const today = dayOf(new Date());
  const [going, gone, consents] = await Promise.all([findGoing(actor, today), findGone(actor, today), findConsents(actor)]);
  return (
    <>
      <BackLink href="/personal-data">{t("register.title")}</BackLink>
      <PageHead title={t("going.page")} lead={t("going.lead", { months: String(CURRICULA_MONTHS) })} />
      <Section title={t("going.title", { days: String(LOOK_AHEAD_DAYS) })}><GoingTable rows={going} /></Section>
      <Section title={t("gone.title")}><GoneTable rows={gone} /></Section>
      <Section title={t("consents.title")}><ConsentTable rows={consents} /></Section>
    </>
  );
}
