import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { PartnerSheet } from "@/components/comparisons/partner-sheet";
import { Localised } from "@/components/ui/localised";
import { NotHere } from "@/components/ui/not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { pageNumber } from "@/domain/shared/page-number";
import { requireActorIn } from "@/server/actor";
import { submitPartnerApproval } from "../submit";

type Props = { params: Promise<{ reference: string; n: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("comparisons"))("title")} – Suivi` };
}

export default async function PartnerSheetPage({ params, searchParams }: Props) {
  const [{ reference, n }, search, actor, t, outputs, events] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("comparisons"), getTranslations("outputs"), getTranslations("events")]);
  const [head, { sheets: [sheet], lines }] = await Promise.all([findActionHead(actor, reference), findComparison(actor, reference, Number(n) || 0)]);
  if (!head || !sheet) return <NotHere title={t("partner.notHere")} text={t("partner.notHereText")} home="/partner" homeLabel={outputs("partner.goHome")} />;
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead title={<Localised en={sheet.titleEn} fr={sheet.titleFr} />} kicker={<PartnerKicker head={head} />} lead={t("partner.lead")} done={done && events(done)} />
      <PartnerSheet reference={reference} sheet={sheet} lines={lines} onlyGaps={search.gaps === "1"} page={pageNumber(search.page)} mayApprove={may(actor, "comparison.approve", head.facts)} submitApproval={submitPartnerApproval} />
    </>
  );
}
