import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Agenda, Sometime } from "@/components/calendar/agenda";
import { FeedFields, FeedList } from "@/components/calendar/feed-parts";
import { Command } from "@/components/forms/command";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { isDay, partnerPath } from "@/domain/calendar/dated";
import { findDated } from "@/domain/calendar/queries/find-dated";
import { findFeeds } from "@/domain/calendar/queries/find-feeds";
import { doneEvent } from "@/domain/history/done";
import { addMonths, dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { feedAddress } from "@/server/calendar/feed";
import { submitFeed, submitRevoke } from "./submit";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("calendar"))("partner.title")} – Suivi` };
}

export default async function PartnerCalendarPage({ searchParams }: Props) {
  const [search, actor, t, events] = await Promise.all([searchParams, requireActorIn("partner"), getTranslations("calendar"), getTranslations("events")]);
  const today = dayOf(new Date());
  const [dated, feeds] = await Promise.all([findDated(actor, { from: today, to: addMonths(today, 24), filter: { layers: [] } }), findFeeds(actor)]);
  const sometime = dated.filter(({ fromOn, toOn }) => !isDay(fromOn) || !isDay(toOn));
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead title={t("partner.title")} kicker={<a href="/partner" className="inline-block py-2.5">{t("partner.back")}</a>} lead={t("partner.lead")} done={done && events(done)} />
      {dated.length === 0 ? <Empty>{t("partner.none")}</Empty> : <Agenda dated={dated} from={today} path={partnerPath} />}
      {sometime.length > 0 && <Section title={t("partner.sometime")}><Sometime dated={sometime} path={partnerPath} /></Section>}
      <Section title={t("feeds.title")}>
        <p className="mb-4 max-w-reading">{t("feeds.lead")} {t("feeds.warning")}</p>
        <FeedList feeds={feeds.map((feed) => ({ ...feed, address: feedAddress(feed.id) }))} revoke={submitRevoke} isPartner />
      </Section>
      <Section title={t("feeds.makeTitle")}><Command quiet submit={submitFeed} submitLabel={t("feeds.make")}><FeedFields scopes={["mine", "action"]} isPartner /></Command></Section>
    </>
  );
}
