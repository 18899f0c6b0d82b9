import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeriodFields } from "@/components/activities/activity-fields";
import { HeldFields } from "@/components/activities/held-fields";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { missionMoves } from "@/domain/activities/mission";
import { findPreparation } from "@/domain/activities/queries/find-preparation";
import { isReady } from "@/domain/activities/readiness";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitHeld } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("activities"))("holdTitle", { number: Number(n) || 0 })}` };
}

export default async function HoldActivityPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("activities")]);
  const { lines } = await findPreparation(actor, mission);
  const isOpen = missionMoves(mission.state, "running").includes("hold");
  return (
    <MissionForm head={head} mission={mission} title={t("holdTitle", { number: at.number })} lead={t("holdLead")} may={may(actor, "activity.plan", head.facts)} closed={!isOpen && t("noMove.hold")}>
      <Command submit={submitHeld} hidden={{ ...at, version: mission.version }} submitLabel={t("moves.hold")}>
        <PeriodFields activity={mission} />
        <HeldFields isReady={lines === null || isReady(mission.deployments, lines)} />
      </Command>
    </MissionForm>
  );
}
