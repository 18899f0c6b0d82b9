import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { submitAsk } from "@/app/(staff)/actions/[reference]/recommendations/submit";
import { AskedBar } from "@/components/recommendations/asked-bar";
import { LedgerView } from "@/components/recommendations/ledger-view";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/domain/policy/matrix";
import { ledgerPath, readAsked } from "@/domain/recommendations/asked-notice";
import { parseLedgerFilter } from "@/domain/recommendations/list-filter";
import { findLedger } from "@/domain/recommendations/queries/find-ledger";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ledger"))("title") };
}

export default async function LedgerPage({ searchParams }: Props) {
  const [search, actor, t] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("ledger")]);
  const { filter, refused } = parseLedgerFilter(search);
  const today = dayOf(new Date());
  const page = await findLedger(actor, { filter, today });
  const asked = readAsked(search);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {asked && <AskedBar notice={asked} />}
      <LedgerView path={ledgerPath(null)} page={page} filter={filter} refused={refused} today={today} mayWork={({ teamIds }) => may(actor, "recommendation.propose", { teamIds })} empty={t("none")} submitAsk={submitAsk} />
    </>
  );
}
