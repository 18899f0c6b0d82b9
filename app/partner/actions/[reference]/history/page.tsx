import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { HistoryView } from "@/components/history/history-view";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHistory } from "@/domain/actions/queries/find-action-history";
import { parseHistoryFilter } from "@/domain/history/filter";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("history"))("title")} – Suivi` };
}

export default async function PartnerHistoryPage({ params, searchParams }: Props) {
  const [actor, { reference }, search, t] = await Promise.all([requireActorIn("partner"), params, searchParams, getTranslations("history")]);
  const filter = parseHistoryFilter(search);
  const history = await findActionHistory(actor, reference, filter, "light");
  if (!history) return <ActionNotHere />;
  return (
    <>
      <PageHead title={t("title")} kicker={<PartnerKicker head={history.head} />} lead={t("partnerLead")} />
      <HistoryView path={`/partner/actions/${reference}/history`} file={`/api/actions/${reference}/history`} filter={filter} history={history} />
    </>
  );
}
