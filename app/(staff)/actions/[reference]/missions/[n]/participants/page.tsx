import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FormPage } from "@/components/activities/form-page";
import { Command } from "@/components/forms/command";
import { FormGate } from "@/components/forms/form-gate";
import { TextArea } from "@/components/forms/text-area";
import { CountLines } from "@/components/participants/count-lines";
import { ParticipantFields } from "@/components/participants/participant-fields";
import { ParticipantTable } from "@/components/participants/participant-table";
import { Section } from "@/components/ui/section";
import { countsOf, namesKeptUntil } from "@/domain/participants/participant";
import { findParticipants } from "@/domain/participants/queries/find-participants";
import { may } from "@/domain/policy/matrix";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { loadMission, type MissionProps } from "../load-mission";
import { submitList, submitPerson, submitRemoval } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("participants"))("titleOf", { number: Number(n) || 0 })}` };
}

export default async function ParticipantsPage({ params }: MissionProps) {
  const [{ actor, head, mission, at }, t, activities, locale] = await Promise.all([loadMission(params), getTranslations("participants"), getTranslations("activities"), getLocale()]);
  const rows = await findParticipants(actor, mission.id);
  const today = dayOf(new Date());
  const keptUntil = namesKeptUntil(mission.endsOn ?? mission.startsOn ?? today);
  const mayRecord = may(actor, "participant.record", head.facts) && keptUntil >= today && mission.state !== "dropped";
  return (
    <FormPage head={head} tab="plan" title={t("titleOf", { number: at.number })} lead={keptUntil >= today ? t("keptUntil", { date: formatDate(keptUntil, locale) }) : t(rows.length > 0 ? "namesGone" : "fromTotals")} back={{ href: `/actions/${at.reference}/missions/${at.number}`, label: activities("back", { number: at.number }) }}>
      <p className="mb-3 font-semibold">{t("counted", { count: rows.length })}</p>
      {rows.length > 0 && <CountLines counts={countsOf(rows)} />}
      <div className="mt-5"><ParticipantTable rows={rows} remove={mayRecord ? (row, name) => <Command quiet submit={submitRemoval} hidden={{ ...at, participantId: row.id }} submitLabel={t("removeOne", { name })} /> : undefined} /></div>
      <FormGate closed={!mayRecord}>
        {mayRecord && <Section title={t("pasteTitle")}>{null}</Section>}
        <Command submit={submitList} hidden={at} submitLabel={t("paste")}><TextArea name="list" label={t("labels.list")} hint={`${t("pasteHint")} ${t("pasteExample")}`} rows={6} limit={60_000} /></Command>
        {mayRecord && <Section title={t("addTitle")}>{null}</Section>}
        <Command key={rows.length} submit={submitPerson} hidden={at} submitLabel={t("add")}><ParticipantFields /></Command>
      </FormGate>
      <Section title={t("ruleTitle")}><p className="max-w-reading text-ink-2">{t("rule")}</p><p className="mt-2"><a href={`/actions/${at.reference}/participants`}>{t("peopleTitle")}</a></p></Section>
    </FormPage>
  );
}
