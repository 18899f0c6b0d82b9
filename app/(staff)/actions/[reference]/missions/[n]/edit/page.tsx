import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActivityFields } from "@/components/activities/activity-fields";
import { MissionForm } from "@/components/activities/mission-form";
import { PlanExtras } from "@/components/activities/plan-extras";
import { Command } from "@/components/forms/command";
import { TextArea } from "@/components/forms/text-area";
import { missionMoves } from "@/domain/activities/mission";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { findPlanVersions } from "@/domain/activities/queries/find-plan-versions";
import { may } from "@/domain/policy/matrix";
import { pick } from "@/domain/shared/localised";
import { loadMission, type MissionProps } from "../load-mission";
import { submitChange } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("activities"))("editTitle", { number: Number(n) || 0 })}` };
}

export default async function EditActivityPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t, locale] = await Promise.all([loadMission(params), getTranslations("activities"), getLocale()]);
  const [plan, versions] = await Promise.all([findPlan(actor, at.reference), findPlanVersions(actor, at.reference)]);
  const others = plan.filter(({ number, state }) => number !== at.number && state !== "dropped").map(({ number, titleEn, titleFr }) => ({ value: String(number), label: t("replacement", { number, title: pick(locale, titleEn, titleFr).text }) }));
  const isAgreed = versions.length > 0;
  const isOpen = missionMoves(mission.state, "running").includes("edit");
  return (
    <MissionForm head={head} mission={mission} title={t("editTitle", { number: at.number })} may={may(actor, "activity.plan", head.facts)} closed={!isOpen && t("noMove.edit")} during="open">
      <Command submit={submitChange} hidden={{ ...at, version: mission.version }} submitLabel={t("save")}>
        <ActivityFields activity={mission} />
        <PlanExtras activity={mission} others={others} />
        {isAgreed && <TextArea name="note" label={t("labels.note")} rows={2} limit={2000} />}
      </Command>
    </MissionForm>
  );
}
