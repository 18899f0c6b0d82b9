import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActivityFields } from "@/components/activities/activity-fields";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { missionMoves } from "@/domain/activities/mission";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitChange } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("activities"))("editTitle", { number: Number(n) || 0 })}` };
}

export default async function EditActivityPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("activities")]);
  const isOpen = missionMoves(mission.state, "running").includes("edit");
  return (
    <MissionForm head={head} mission={mission} title={t("editTitle", { number: at.number })} may={may(actor, "activity.plan", head.facts)} closed={!isOpen && t("noMove.edit")} during="open">
      <Command submit={submitChange} hidden={{ ...at, version: mission.version }} submitLabel={t("save")}><ActivityFields activity={mission} /></Command>
    </MissionForm>
  );
}
