import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { Workbench } from "@/components/comparisons/workbench";
import { BackLink } from "@/components/ui/back-link";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { parseComparisonFilter } from "@/domain/comparisons/filter";
import { findCitable } from "@/domain/comparisons/queries/find-citable";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { pageNumber } from "@/domain/shared/page-number";
import { requireActorIn } from "@/server/actor";
import { recommendNow } from "./recommend-now";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("title")}` };
}

export default async function ComparisonPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, outputs, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("outputs"), getTranslations("events")]);
  const [head, comparison] = await Promise.all([findActionHead(actor, reference), findComparison(actor, reference)]);
  if (!head) notFound();
  const citable = await findCitable(actor, [...new Set(comparison.sheets.map(({ country }) => country))]);
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/outputs`}>{outputs("back")}</BackLink>
      <Workbench head={head} comparison={comparison} citable={citable} {...parseComparisonFilter(search)} page={pageNumber(search.page)} mayWrite={may(actor, "comparison.write", head.facts)} mayAdvise={may(actor, "recommendation.propose", head.facts)} recommend={recommendNow} />
    </ActionFrame>
  );
}
