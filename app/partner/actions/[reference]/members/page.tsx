import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { NamesToGive } from "@/components/groups/names-to-give";
import { EarlierAnswers, PartnerMembers } from "@/components/groups/partner-members";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { hasEnded } from "@/domain/actions/lifecycle";
import { doneEvent } from "@/domain/history/done";
import { findCalls } from "@/domain/working-groups/queries/find-calls";
import { findGroup } from "@/domain/working-groups/queries/find-group";
import { requireActorIn } from "@/server/actor";
import { submitName, submitNames, submitRemoval } from "./submit";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("memberCalls"))("partner.title")} – Suivi` };
}

export default async function PartnerMembersPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, partner, events] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("memberCalls"), getTranslations("checkIns.partner"), getTranslations("events")]);
  const [head, group, every] = await Promise.all([findActionHead(actor, reference), findGroup(actor, reference), findCalls(actor, reference)]);
  if (!head || !group) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={partner("goHome")} />;
  const done = doneEvent(search.done);
  const calls = every.filter(({ organisationId }) => organisationId === actor.organisationId);
  const asked = hasEnded(head.stage) ? [] : calls.filter(({ state }) => state === "asked");
  return (
    <>
      <PageHead title={t("partner.title")} kicker={<PartnerKicker head={head} />} lead={asked.length > 0 ? t("partner.lead") : t("partner.nothing")} done={done && events(done)} />
      {asked.map((call) => <NamesToGive key={call.number} reference={reference} call={call} isOnly={asked.length === 1} add={submitName} remove={submitRemoval} send={submitNames} />)}
      <Section title={t("partner.group")}><PartnerMembers members={group.members} /></Section>
      <EarlierAnswers calls={calls.filter(({ state }) => state !== "asked")} />
    </>
  );
}
