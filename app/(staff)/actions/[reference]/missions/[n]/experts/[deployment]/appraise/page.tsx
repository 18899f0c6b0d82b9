import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MissionForm } from "@/components/activities/mission-form";
import { AppraisalFacts } from "@/components/experts/appraisal-facts";
import { AppraisalFields } from "@/components/experts/appraisal-fields";
import { Command } from "@/components/forms/command";
import { findAppraisals } from "@/domain/activities/queries/find-appraisable";
import { may } from "@/domain/policy/matrix";
import { loadMission } from "../../../load-mission";
import { submitAppraisal } from "./submit";

type Props = { params: Promise<{ reference: string; n: string; deployment: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("deployments"))("appraise")}` };
}

export default async function AppraiseExpertPage({ params }: Props) {
  const [{ deployment: id }, { actor, head, mission, at }, t] = await Promise.all([params, loadMission(params), getTranslations("deployments")]);
  const deployment = mission.deployments.find((one) => one.id === id);
  if (!deployment) notFound();
  const given = await findAppraisals(actor, id);
  return (
    <MissionForm head={head} mission={mission} title={t("appraiseTitle", { name: deployment.expertName })} lead={t("appraiseLead")} may={may(actor, "deployment.manage", head.facts)} closed={deployment.state !== "deployed" && t(`states.${deployment.state}`)} during="always">
      <div className="mb-6">{given.map((one) => <AppraisalFacts key={one.organisationName} appraisal={one} />)}{!given.some(({ side }) => side === "authority") && <p className="text-ink-2">{t("appraisalNotYet")}</p>}</div>
      <Command submit={submitAppraisal} hidden={{ ...at, deploymentId: deployment.id, version: deployment.version }} submitLabel={t("appraise")}><AppraisalFields /></Command>
    </MissionForm>
  );
}
