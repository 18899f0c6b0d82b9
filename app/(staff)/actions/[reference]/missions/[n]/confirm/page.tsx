import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeriodFields } from "@/components/activities/activity-fields";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { TextField } from "@/components/forms/text-field";
import { missionMoves } from "@/domain/activities/mission";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitConfirmation } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("activities"))("confirmTitle", { number: Number(n) || 0 })}` };
}

export default async function ConfirmActivityPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("activities")]);
  const isOpen = missionMoves(mission.state, "running").includes("confirm");
  return (
    <MissionForm head={head} mission={mission} title={t("confirmTitle", { number: at.number })} lead={t("confirmLead")} may={may(actor, "activity.plan", head.facts)} closed={!isOpen && t("noMove.confirm")}>
      <Command submit={submitConfirmation} hidden={{ ...at, version: mission.version }} submitLabel={t("moves.confirm")}>
        <PeriodFields activity={mission} />
        <TextField name="place" label={t("labels.place")} defaultValue={mission.place ?? ""} width="medium" />
      </Command>
    </MissionForm>
  );
}
