import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MissionForm } from "@/components/activities/mission-form";
import { AskFields } from "@/components/experts/ask-fields";
import { Command } from "@/components/forms/command";
import { findExpert } from "@/domain/experts/queries/find-expert";
import { may } from "@/domain/policy/matrix";
import { loadMission } from "../../../load-mission";
import { submitAsk } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; deployment: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("deployments"))("ask")}` };
}

export default async function AskExpertPage({ params }: Props) {
  const [{ deployment: id }, { actor, head, mission, at }, t] = await Promise.all([params, loadMission(params), getTranslations("deployments")]);
  const deployment = mission.deployments.find((one) => one.id === id);
  if (!deployment) notFound();
  const expert = await findExpert(actor, deployment.expertId);
  const isOpen = deployment.state === "proposed" || deployment.state === "nominated";
  return (
    <MissionForm head={head} mission={mission} title={t("askTitle", { name: deployment.expertName })} lead={t("askLead")} may={may(actor, "deployment.manage", head.facts)} closed={!isOpen && t(`states.${deployment.state}`)}>
      <Command submit={submitAsk} hidden={{ ...at, deploymentId: deployment.id, version: deployment.version }} submitLabel={t("askSend")}><AskFields email={expert?.email ?? ""} /></Command>
    </MissionForm>
  );
}
