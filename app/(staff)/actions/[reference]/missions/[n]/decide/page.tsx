import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { DecisionFields } from "@/components/tasks/decision-fields";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { loadMission, type MissionProps } from "../load-mission";
import { submitDecision } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("tasks"))("decide")}` };
}

export default async function DecidePage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("tasks")]);
  const lastDay = mission.endsOn ?? mission.startsOn;
  return (
    <MissionForm head={head} mission={mission} title={t("decide")} may={may(actor, "agreement.record", head.facts)} during="always">
      <Command submit={submitDecision} hidden={{ reference: at.reference, activity: at.number }} submitLabel={t("decide")}><DecisionFields agreedOn={lastDay?.length === 10 ? lastDay : dayOf(new Date())} /></Command>
    </MissionForm>
  );
}
