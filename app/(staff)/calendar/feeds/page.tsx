import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FeedFields, FeedList } from "@/components/calendar/feed-parts";
import { Command } from "@/components/forms/command";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findFeeds } from "@/domain/calendar/queries/find-feeds";
import { doneEvent } from "@/domain/history/done";
import { requireActorIn } from "@/server/actor";
import { feedAddress } from "@/server/calendar/feed";
import { submitFeed, submitRevoke } from "./submit";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calendar"))("feeds.title") };
}

export default async function FeedsPage({ searchParams }: Props) {
  const [search, actor, t, events] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("calendar.feeds"), getTranslations("events")]);
  const feeds = (await findFeeds(actor)).map((feed) => ({ ...feed, address: feedAddress(feed.id) }));
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead title={t("title")} kicker={<a href="/calendar">{t("back")}</a>} lead={t("lead")} done={done && events(done)} />
      <p className="mb-4 max-w-reading">{t("warning")}</p>
      <Section title={t("caption")}><FeedList feeds={feeds} revoke={submitRevoke} /></Section>
      <Section title={t("makeTitle")}><Command submit={submitFeed} submitLabel={t("make")}><FeedFields /></Command></Section>
    </>
  );
}
