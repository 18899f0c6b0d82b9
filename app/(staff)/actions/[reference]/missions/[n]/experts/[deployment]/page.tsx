import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { DEPLOYMENT_MOVES } from "@/domain/activities/lifecycle";
import { may } from "@/domain/policy/matrix";
import { checkMove } from "@/domain/shared/lifecycle";
import { loadMission } from "../../load-mission";
import { submitDecline } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; deployment: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("deployments"))("moves.decline")}` };
}

export default async function DeclineExpertPage({ params }: Props) {
  const [{ deployment: id }, { actor, head, mission, at }, t] = await Promise.all([params, loadMission(params), getTranslations("deployments")]);
  const deployment = mission.deployments.find((one) => one.id === id);
  if (!deployment) notFound();
  const isOpen = checkMove(DEPLOYMENT_MOVES, "decline", deployment.state, { reasonGiven: true }).kind === "ok";
  return (
    <MissionForm head={head} mission={mission} title={t("declineTitle", { name: deployment.expertName })} lead={t("declineLead")} may={may(actor, "deployment.manage", head.facts)} closed={!isOpen && t(`states.${deployment.state}`)} during="always">
      <Command submit={submitDecline} hidden={{ ...at, deploymentId: deployment.id, version: deployment.version }} submitLabel={t("moves.decline")}>
        <TextArea name="reason" label={t("labels.reason")} rows={4} limit={2000} />
      </Command>
    </MissionForm>
  );
}
