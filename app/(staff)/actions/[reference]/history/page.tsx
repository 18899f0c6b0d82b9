import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { HistoryList } from "@/components/history/history-list";
import { findActionHistory } from "@/domain/actions/queries/find-action-history";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("history"))("title")}` };
}

export default async function ActionHistoryPage({ params, searchParams }: Props) {
  const [actor, { reference }, { after }, t] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("history")]);
  const from = /^\d{1,12}$/.test(after ?? "") ? Number(after) : undefined;
  const history = await findActionHistory(actor, reference, from);
  if (!history) notFound();
  return (
    <ActionFrame head={history.head} tab="history">
      <p className="mb-4 max-w-reading text-ink-2">{t("lead")}</p>
      <HistoryList entries={history.entries} />
      {(from || history.older) && (
        <p className="mt-4 flex gap-6">
          {from && <a href={`/actions/${reference}/history`}>{t("newest")}</a>}
          {history.older && <a href={`/actions/${reference}/history?after=${history.older}`} rel="next">{t("older")}</a>}
        </p>
      )}
    </ActionFrame>
  );
}
