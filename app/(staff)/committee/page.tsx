import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CandidateTable } from "@/components/committee/candidate-table";
import { MeetingTable } from "@/components/committee/meeting-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findCandidates } from "@/domain/committee/queries/find-candidates";
import { findMeetings } from "@/domain/committee/queries/find-meetings";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("committee"))("title") };
}

export default async function CommitteePage({ searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const [t, events, done, candidates, meetings] = await Promise.all([getTranslations("committee"), getTranslations("events"), searchParams.then((search) => doneEvent(search.done)), findCandidates(actor), findMeetings(actor)]);
  const planned = meetings.filter(({ state }) => state === "planned").reverse();
  const actions = <>{may(actor, "committee.prepare") && <LinkButton href="/committee/new">{t("home.plan")}</LinkButton>}<LinkButton quiet href="/committee/members">{t("home.members")}</LinkButton></>;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} done={done && events(done)} actions={actions} />
      <Section title={t("home.planned")}><MeetingTable meetings={planned} caption={t("home.planned")} empty={t("home.nonePlanned")} /></Section>
      <Section title={t("home.ready")}><CandidateTable candidates={candidates.filter(({ missing }) => missing.length === 0)} last="meeting" caption={t("home.ready")} empty={t("home.noneReady")} /></Section>
      <Section title={t("home.nearly")}><CandidateTable candidates={candidates.filter(({ missing }) => missing.length > 0)} last="missing" caption={t("home.nearly")} empty={t("home.noneNearly")} /></Section>
      <Section title={t("home.past")}><MeetingTable meetings={meetings.filter(({ state }) => state !== "planned")} caption={t("home.past")} empty={t("home.nonePast")} /></Section>
    </>
  );
}
