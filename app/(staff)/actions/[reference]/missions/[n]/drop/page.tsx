import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { missionMoves } from "@/domain/activities/mission";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { may } from "@/domain/policy/matrix";
import { pick } from "@/domain/shared/localised";
import { loadMission, type MissionProps } from "../load-mission";
import { submitDrop } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("activities"))("dropTitle", { number: Number(n) || 0 })}` };
}

export default async function DropActivityPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t, locale] = await Promise.all([loadMission(params), getTranslations("activities"), getLocale()]);
  const isOpen = missionMoves(mission.state, "running").includes("drop");
  const others = (await findPlan(actor, at.reference)).filter(({ number, state }) => number !== at.number && state !== "dropped");
  const options = others.map(({ number, titleEn, titleFr }) => ({ value: String(number), label: t("replacement", { number, title: pick(locale, titleEn, titleFr).text }) }));
  return (
    <MissionForm head={head} mission={mission} title={t("dropTitle", { number: at.number })} lead={t("dropLead")} may={may(actor, "activity.plan", head.facts)} closed={!isOpen && t("noMove.drop")} during="open">
      <Command submit={submitDrop} hidden={{ ...at, version: mission.version }} submitLabel={t("moves.drop")}>
        <TextArea name="reason" label={t("labels.reason")} rows={4} limit={2000} />
        <SelectField name="replacedBy" label={t("labels.replacedBy")} options={options} emptyLabel={t("noReplacement")} />
      </Command>
    </MissionForm>
  );
}
