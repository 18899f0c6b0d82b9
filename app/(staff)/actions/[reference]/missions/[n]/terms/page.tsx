import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { TermsFields } from "@/components/activities/terms-fields";
import { Command } from "@/components/forms/command";
import { takesExperts } from "@/domain/activities/mission";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitTerms } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("readiness"))("terms.title")}` };
}

export default async function TermsPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("readiness")]);
  return (
    <MissionForm head={head} mission={mission} title={t("terms.title")} may={may(actor, "activity.plan", head.facts)} closed={!takesExperts(mission.state) && t("closed")} during="open">
      <Command submit={submitTerms} hidden={{ ...at, version: mission.version }} submitLabel={t("terms.save")}><TermsFields mission={mission} /></Command>
    </MissionForm>
  );
}
