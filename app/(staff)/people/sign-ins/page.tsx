import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HistoryList } from "@/components/history/history-list";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { findSignIns } from "@/domain/sessions/queries/find-sign-ins";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sessions"))("all") };
}

export default async function SignInsPage() {
  const [actor, t, people] = await Promise.all([requireActorIn("staff"), getTranslations("sessions"), getTranslations("people")]);
  if (!may(actor, "factor.read")) notFound();
  return (
    <>
      <PageHead title={t("all")} lead={t("allLead")} kicker={<BackLink href="/people">{people("title")}</BackLink>} />
      <HistoryList entries={await findSignIns(actor)} />
    </>
  );
}
