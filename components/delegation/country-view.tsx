import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { HelpDesk } from "@/components/people/help-desk";
import { Section } from "@/components/ui/section";
import type { DelegationCountry } from "@/domain/portfolio/delegation";
import type { HelpDesk as Desk } from "@/domain/programmes/programme";
import { CountryPages } from "./country-pages";
import { Handovers } from "./handovers";
import { FrameChanges, Presentations } from "./later";
import { RecommendationBar } from "./recommendation-bar";
import { Situation } from "./situation";
import { StageBar } from "./stage-bar";
import { ActionLines, OutputLines, Visits } from "./tables";
import { VisitsAddress } from "./visits-address";

type Props = { country: DelegationCountry; desk: Desk | null; /** Between the situation and the rest. */ news?: ReactNode; /** In a preview the ways lead to the pages of whoever looks. */ at?: "delegation" | "staff"; /** Where a calendar program reads the visits, for the reader alone. */ visitsAt?: string | null };

const PATHS = {
  delegation: { actions: "/delegation/actions", country: (iso3: string) => `/delegation/${iso3}` },
  staff: { actions: "/actions", country: (iso3: string) => `/countries/${iso3}/preview` },
} as const;

/** One country as its delegation reads it in a minute; the same for staff who look first. */
export function CountryView({ country, desk, news, at = "delegation", visitsAt }: Props) {
  const t = useTranslations("delegation");
  const calendar = useTranslations("calendar");
  const paths = PATHS[at];
  const leads = [...new Set(country.actions.flatMap(({ leadName }) => leadName ?? []))].slice(0, 3);
  return (
    <>
      <Situation country={country} />
      <FrameChanges changes={country.frameChanges} />
      {news}
      <Section title={t("actions")}><StageBar stages={country.stages} total={country.total} /><ActionLines actions={country.actions} actionsAt={paths.actions} /><CountryPages {...country} path={paths.country(country.iso3)} /></Section>
      <Section title={t("visits")} aside={<a href={`/api/calendar/visits?country=${country.iso3}`}>{calendar("visits")}</a>}><Visits visits={country.visits} caption={t("visits")} empty={t("noVisits")} />{visitsAt && <VisitsAddress address={visitsAt} />}</Section>
      <Section title={t("recommendations")}><RecommendationBar counts={country.recommendations} /></Section>
      {country.presentations.length > 0 && <Section title={t("presentations")}><Presentations presentations={country.presentations} actionsAt={paths.actions} /></Section>}
      <Section title={t("outputs")}><OutputLines outputs={country.outputs} actionsAt={paths.actions} /></Section>
      <Section title={t("handovers")}><Handovers handovers={country.handovers} actionsAt={paths.actions} /></Section>
      <Section title={t("contact")}>{leads.length > 0 ? leads.map((name) => <p key={name}>{t("contactLead", { name })}</p>) : <p>{t("contactNone")}</p>}{desk && <HelpDesk desk={desk} />}</Section>
    </>
  );
}
