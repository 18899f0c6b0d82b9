import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MissionForm } from "@/components/activities/mission-form";
import { ProposalFields } from "@/components/experts/proposal-fields";
import { Command } from "@/components/forms/command";
import { takesExperts } from "@/domain/activities/mission";
import { countryName } from "@/domain/countries/list";
import { findExpertChoices } from "@/domain/experts/queries/find-experts";
import { may } from "@/domain/policy/matrix";
import { loadMission, type MissionProps } from "../load-mission";
import { submitProposal } from "./submit";

export async function generateMetadata({ params }: MissionProps): Promise<Metadata> {
  const { reference, n } = await params;
  return { title: `${reference} · ${(await getTranslations("deployments"))("proposeTitle", { number: Number(n) || 0 })}` };
}

export default async function ProposeExpertPage({ params, searchParams }: MissionProps & { searchParams: Promise<{ expert?: string | string[] }> }) {
  const { expert } = await searchParams;
  const [{ actor, head, mission, at }, t, categories, locale] = await Promise.all([loadMission(params), getTranslations("deployments"), getTranslations("experts.categories"), getLocale()]);
  const taken = new Set(mission.deployments.map(({ expertId }) => expertId));
  const free = (await findExpertChoices(actor)).filter(({ id }) => !taken.has(id));
  const options = free.map(({ id, fullName, category, country }) => ({ value: id, label: t("choice", { name: fullName, category: categories(category), country: countryName(country, locale) }) }));
  return (
    <MissionForm head={head} mission={mission} title={t("proposeTitle", { number: at.number })} lead={t("proposeLead")} may={may(actor, "deployment.manage", head.facts)} closed={!takesExperts(mission.state) && t("closed")}>
      <p className="mb-5">{options.length > 0 ? t("notListed") : t("rosterEmpty")} <a href="/experts/new">{t("register")}</a>. <a href={`/experts/match?action=${at.reference}&activity=${at.number}`}>{t("match")}</a></p>
      {options.length > 0 && <Command submit={submitProposal} hidden={at} submitLabel={t("propose")}><ProposalFields options={options} chosen={options.find(({ value }) => value === expert)?.value} /></Command>}
    </MissionForm>
  );
}
