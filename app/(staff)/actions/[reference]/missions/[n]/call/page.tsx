import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { CallFields } from "@/components/nominations/call-fields";
import { CallList } from "@/components/nominations/call-list";
import { takesExperts } from "@/domain/activities/mission";
import { findCalls } from "@/domain/nominations/queries/find-calls";
import { findFocalPoints } from "@/domain/nominations/queries/find-focal-points";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitCall } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("nominations"))("callTitle", { number: Number(n) || 0 })}` };
}

export default async function CallPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("nominations")]);
  const [calls, focalPoints] = await Promise.all([findCalls(actor, mission.id), findFocalPoints(actor)]);
  const mayCall = may(actor, "nomination.call", head.facts);
  return (
    <MissionForm head={head} mission={mission} title={t("callTitle", { number: at.number })} lead={t("callLead")} may={mayCall} closed={!takesExperts(mission.state) && t("closed")} after={<CallList calls={calls} />}>
      <Command submit={submitCall} hidden={at} submitLabel={t("call")}><CallFields focalPoints={focalPoints.filter(({ isActive }) => isActive)} /></Command>
    </MissionForm>
  );
}
