import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../../load-mission";
import { submitReturn } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("missionReports"))("returnTitle", { number: Number(n) || 0 })}` };
}

export default async function ReturnReportPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("missionReports")]);
  const { report } = mission;
  const mayApprove = may(actor, "mission_report.approve", head.facts);
  const closed = report?.state !== "submitted" ? t("notSubmitted") : !mayApprove && t("onlyManagers");
  return (
    <MissionForm head={head} mission={mission} title={t("returnTitle", { number: at.number })} lead={t("returnLead")} may={mayApprove} closed={closed} during="always">
      <Command submit={submitReturn} hidden={{ ...at, version: report?.version }} submitLabel={t("moves.giveBack")}>
        <TextArea name="reason" label={t("labels.reason")} rows={4} limit={2000} />
      </Command>
    </MissionForm>
  );
}
