import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { ReportFields } from "@/components/activities/report-fields";
import { Command } from "@/components/forms/command";
import { isReportOpen } from "@/domain/activities/mission";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitDraft } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("missionReports"))("writeTitle", { number: Number(n) || 0 })}` };
}

export default async function MissionReportPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("missionReports")]);
  const closed = !isReportOpen(mission) && t(mission.report ? "closed" : "notHeld");
  return (
    <MissionForm head={head} mission={mission} title={t("writeTitle", { number: at.number })} lead={t("writeLead")} may={may(actor, "mission_report.write", head.facts)} closed={closed} during="always">
      <Command submit={submitDraft} hidden={{ ...at, version: mission.report?.version ?? 0 }} submitLabel={t("save")}><ReportFields report={mission.report} /></Command>
    </MissionForm>
  );
}
