import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { TextField } from "@/components/forms/text-field";
import { isReportOpen } from "@/domain/activities/mission";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../../load-mission";
import { submitAsking } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("missionReports"))("ask.title")}` };
}

export default async function AskReportPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t, experts] = await Promise.all([loadMission(params), getTranslations("missionReports"), getTranslations("experts")]);
  const team = mission.deployments.filter(({ state }) => state !== "declined");
  const closed = !isReportOpen(mission) ? t(mission.report ? "closed" : "notHeld") : team.length === 0 && t("ask.noTeam");
  return (
    <MissionForm head={head} mission={mission} title={t("ask.title")} lead={t("ask.lead")} may={may(actor, "mission_report.write", head.facts)} closed={closed} during="always">
      <Command submit={submitAsking} hidden={at} submitLabel={t("ask.submit")}>
        <SelectField name="deploymentId" label={t("ask.expert")} options={team.map(({ id, expertName }) => ({ value: id, label: expertName }))} defaultValue={team[0]?.id} />
        <TextField name="email" label={t("ask.email")} hint={t("ask.emailHint")} type="email" dir="ltr" autoComplete="off" />
        <SelectField name="locale" label={experts("askLocale")} options={(["en", "fr"] as const).map((value) => ({ value, label: experts(`locales.${value}`) }))} defaultValue="en" />
      </Command>
    </MissionForm>
  );
}
