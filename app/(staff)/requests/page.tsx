import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InboxFilters } from "@/components/requests/inbox-filters";
import { InboxTable } from "@/components/requests/inbox-table";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { inboxFilter } from "@/domain/requests/inbox";
import { findRequests } from "@/domain/requests/queries/find-requests";
import { dayOf } from "@/domain/shared/dates";
import { pageNumber } from "@/domain/shared/page-number";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<"state" | "page" | "done", string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("requests"))("title") };
}

export default async function RequestsPage({ searchParams }: Props) {
  const actor = await requireActorIn("staff");
  const search = await searchParams;
  const known = inboxFilter(search.state);
  const [filter, page, done] = [known ?? "open", pageNumber(search.page), doneEvent(search.done)];
  const [t, clock, events, { lines, hasMore }] = await Promise.all([getTranslations("requests"), getTranslations("clock"), getTranslations("events"), findRequests(actor, { filter, page })]);
  return (
    <>
      <PageHead title={t("title")} lead={t("inbox.lead")} done={done && events(done)} actions={<><a href="/requests/times">{clock("times.link")}</a>{may(actor, "request.record") && <LinkButton href="/requests/record">{t("inbox.record")}</LinkButton>}</>} />
      {!known && <Notice tone="waiting" title={t("inbox.unknownFilter")} />}
      <InboxFilters filter={filter} page={page} hasMore={hasMore}>
        <InboxTable lines={lines} filter={filter} today={dayOf(new Date())} />
      </InboxFilters>
    </>
  );
}
