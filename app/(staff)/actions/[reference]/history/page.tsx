import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { HistoryView } from "@/components/history/history-view";
import { findActionHistory } from "@/domain/actions/queries/find-action-history";
import { parseHistoryFilter } from "@/domain/history/filter";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("history"))("title")}` };
}

export default async function ActionHistoryPage({ params, searchParams }: Props) {
  const [actor, { reference }, search, t] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("history")]);
  const filter = parseHistoryFilter(search);
  const history = await findActionHistory(actor, reference, filter);
  if (!history) notFound();
  return (
    <ActionFrame head={history.head} tab="history">
      <p className="mb-4 max-w-reading text-ink-2">{t("lead")}</p>
      <HistoryView path={`/actions/${reference}/history`} file={`/api/actions/${reference}/history`} filter={filter} history={history} />
    </ActionFrame>
  );
}
