import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StaffTable } from "@/components/factors/staff-table";
import { BackLink } from "@/components/ui/back-link";
import { PageHead } from "@/components/ui/page-head";
import { findStaffFactors } from "@/domain/factors/queries/find-staff-factors";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitReset } from "./submit";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("factors"))("people") };
}

export default async function StaffFactorsPage({ searchParams }: Props) {
  const actor = await requireActorIn("staff");
  if (!may(actor, "factor.read")) notFound();
  const [t, events, people, done] = await Promise.all([getTranslations("factors"), getTranslations("events"), findStaffFactors(actor), searchParams.then((search) => doneEvent(search.done))]);
  return (
    <>
      <BackLink href="/second-factor">{t("title")}</BackLink>
      <PageHead title={t("people")} lead={t("peopleLead")} done={done && events(done)} />
      <StaffTable people={people} ownId={actor.userId} submit={submitReset} />
    </>
  );
}
