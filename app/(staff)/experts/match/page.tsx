import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActivityTitle } from "@/components/activities/activity-title";
import { ChooseMission } from "@/components/experts/choose-mission";
import { MatchList, MatchOut } from "@/components/experts/match-list";
import { MatchAsks, MatchChange } from "@/components/experts/match-mission";
import { TeamGrid } from "@/components/experts/team-grid";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { takesExperts } from "@/domain/activities/mission";
import { readMatchChoice } from "@/domain/experts/match";
import { findMatchable } from "@/domain/experts/queries/find-matchable";
import { findMatches } from "@/domain/experts/queries/find-matches";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("matching"))("title") };
}

export default async function MatchPage({ searchParams }: Props) {
  const [search, actor, t, experts] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("matching"), getTranslations("experts")]);
  const { choice, ignored } = readMatchChoice(search);
  const { reference, number } = choice;
  const match = reference && number ? await findMatches(actor, { ...choice, reference, number, today: programmeDay(new Date()) }) : undefined;
  const kicker = <a href="/experts">{experts("back")}</a>;
  if (!match) return <><PageHead title={t("chooseTitle")} lead={t("chooseLead")} kicker={kicker} />{reference && <Notice tone="waiting" title={t("unknown")} />}<ChooseMission missions={await findMatchable(actor)} /></>;
  const { mission } = match;
  const at = `/actions/${mission.reference}/missions/${mission.number}`;
  return (
    <>
      <PageHead title={t("title")} lead={<><a href={at}>{mission.reference}, {mission.number}. <ActivityTitle {...mission} /></a></>} kicker={kicker} />
      {ignored.length > 0 && <Notice tone="waiting" title={t("ignored", { names: ignored.map((key) => t(`fields.${key}`)).join(", ") })} />}
      <Section title={t("asks")} aside={<a href={`${at}/terms`}>{t("terms")}</a>}><MatchAsks match={match} /><MatchChange choice={choice} /></Section>
      <TeamGrid match={match} choice={choice} />
      <MatchList match={match} choice={choice} mayPropose={mission.isRunning && takesExperts(mission.state)} />
      <MatchOut match={match} />
    </>
  );
}
