import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { MissionForm } from "@/components/activities/mission-form";
import { ReadinessFields } from "@/components/activities/readiness-fields";
import { Command } from "@/components/forms/command";
import { takesExperts } from "@/domain/activities/mission";
import { findPreparation } from "@/domain/activities/queries/find-preparation";
import { READINESS } from "@/domain/activities/readiness";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../../load-mission";
import { submitReadiness } from "./submit";

type Props = { params: Promise<Awaited<MissionProps["params"]> & { key: string }>; searchParams: Promise<{ expert?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("readiness"))("title")}` };
}

export default async function ReadinessPage({ params, searchParams }: Props) {
  const [{ key }, { expert }, { actor, head, mission, at }, t] = await Promise.all([params, searchParams, loadMission(params), getTranslations("readiness")]);
  const line = (await findPreparation(actor, mission)).lines?.find((one) => one.key === key && (one.deploymentId === null || one.deploymentId === expert));
  if (!line) notFound();
  const hidden = { ...at, key: line.key, version: line.version, ...(line.deploymentId ? { deploymentId: line.deploymentId } : {}) };
  const title = t("recordTitle", { item: t(`keys.${line.key}`), who: line.expertName ?? t("everybody") });
  return (
    <MissionForm head={head} mission={mission} title={title} lead={t(`onNewDates.${READINESS[line.key].onNewDates}`)} may={may(actor, "readiness.settle", head.facts)} closed={!takesExperts(mission.state) && t("closed")} during="open">
      <Command submit={submitReadiness} hidden={hidden} submitLabel={t("save")}><ReadinessFields line={line} /></Command>
    </MissionForm>
  );
}
