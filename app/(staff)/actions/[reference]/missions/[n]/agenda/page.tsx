import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgendaTable } from "@/components/activities/agenda-table";
import { MissionForm } from "@/components/activities/mission-form";
import { Command } from "@/components/forms/command";
import { DateField } from "@/components/forms/date-field";
import { TextField } from "@/components/forms/text-field";
import { findPreparation } from "@/domain/activities/queries/find-preparation";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitItem, submitRemoval } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("readiness"))("agenda.changeTitle", { number: Number(n) || 0 })}` };
}

export default async function AgendaPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t] = await Promise.all([loadMission(params), getTranslations("readiness.agenda")]);
  const { agenda } = await findPreparation(actor, mission);
  const lastDay = agenda.at(-1)?.onDay ?? (mission.startsOn?.length === 10 ? mission.startsOn : "");
  return (
    <MissionForm head={head} mission={mission} title={t("changeTitle", { number: at.number })} may={may(actor, "activity.plan", head.facts)} during="open">
      <AgendaTable items={agenda} remove={({ id, subject }) => <Command quiet submit={submitRemoval} hidden={{ ...at, itemId: id }} submitLabel={t("removeOne", { subject })} />} />
      <h3 className="mt-8 mb-4">{t("add")}</h3>
      <Command key={agenda.length} submit={submitItem} hidden={at} submitLabel={t("add")}>
        <DateField name="onDay" label={t("day")} defaultValue={lastDay} />
        <TextField name="startsAt" label={t("time")} hint={t("timeHint")} width="short" />
        <TextField name="subject" label={t("subject")} />
        <TextField name="withWhom" label={t("withWhom")} />
        <TextField name="place" label={t("place")} />
      </Command>
    </MissionForm>
  );
}
