import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailFilters } from "@/components/mails/mail-filters";
import { MailTable } from "@/components/mails/mail-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { readMailFilter } from "@/domain/mails/mail";
import { findMails, MOST_MAILS } from "@/domain/mails/queries/find-mails";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mails"))("title") };
}

export default async function MailsPage({ searchParams }: Props) {
  const [search, actor, t, events] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("mails"), getTranslations("events")]);
  const { filter, isUnknown } = readMailFilter(search);
  const { rows, total } = await findMails(actor, filter);
  const done = doneEvent(search.done);
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} done={done && events(done)} />
      {isUnknown && <Notice tone="waiting" title={t("filter.unknown")} />}
      <MailFilters filter={filter} />
      <p className="mb-2 text-table text-ink-2">{t("count", { total })}{total > MOST_MAILS && <> {t("most", { most: MOST_MAILS })}</>}</p>
      <MailTable rows={rows} empty={isFiltered ? t("noMatch") : t("none")} />
    </>
  );
}
