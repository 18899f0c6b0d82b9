import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanFields } from "@/components/committee/plan-fields";
import { Command } from "@/components/forms/command";
import { PageHead } from "@/components/ui/page-head";
import { findCandidates } from "@/domain/committee/queries/find-candidates";
import { requireActorIn } from "@/server/actor";
import { submitPlan } from "./submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("plan.title") };
}

export default async function PlanMeetingPage() {
  const actor = await requireActorIn("staff");
  const [t, candidates] = await Promise.all([getTranslations("committee"), findCandidates(actor)]);
  return (
    <>
      <PageHead title={t("plan.title")} kicker={<a href="/committee">{t("title")}</a>} lead={t("plan.lead")} />
      <div className="max-w-[44rem]"><Command submit={submitPlan} submitLabel={t("plan.submit")} cancel={{ href: "/committee", label: t("back") }}><PlanFields candidates={candidates} /></Command></div>
    </>
  );
}
