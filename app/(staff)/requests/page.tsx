import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InboxFilters } from "@/components/requests/inbox-filters";
import { InboxTable } from "@/components/requests/inbox-table";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { inboxView } from "@/domain/requests/inbox";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { findRequests } from "@/domain/requests/queries/find-requests";
import { pageNumber } from "@/domain/shared/page-number";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<"state" | "court" | "sort" | "page" | "done", string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("requests"))("title") };
}

export default async function RequestsPage({ searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const search = await searchParams;
  const { view, isUnderstood } = inboxView(search, pageNumber(search.page));
  const done = doneEvent(search.done);
  const [t, clock, events, { lines, hasMore, courts }] = await Promise.all([getTranslations("requests"), getTranslations("clock"), getTranslations("events"), findRequests(actor, view)]);
  return (
    <>
      <PageHead title={t("title")} lead={t("inbox.lead")} done={done && events(done)} actions={<><a href="/requests/times">{clock("times.link")}</a>{may(actor, "request.record") && <LinkButton href="/requests/record">{t("inbox.record")}</LinkButton>}</>} />
      {!isUnderstood && <Notice tone="waiting" title={t("inbox.unknownFilter")} />}
      <InboxFilters view={view} courts={courts} hasMore={hasMore}>
        <InboxTable lines={lines} view={view} today={programmeDay(new Date())} />
      </InboxFilters>
    </>
  );
}
