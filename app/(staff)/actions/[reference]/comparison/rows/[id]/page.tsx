import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { RowFile } from "@/components/comparisons/row-file";
import { BackLink } from "@/components/ui/back-link";
import { hasEnded } from "@/domain/actions/lifecycle";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findComparison } from "@/domain/comparisons/queries/find-comparison";
import { findLine } from "@/domain/comparisons/queries/find-line";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitRecommendation, submitRemark, submitRemoval, submitRow } from "../../submit";

type Props = { params: Promise<{ reference: string; id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("title")}` };
}

export default async function RowPage({ params, searchParams }: Props) {
  const [{ reference, id }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("comparisons"), getTranslations("events")]);
  const [head, detail] = await Promise.all([findActionHead(actor, reference), findLine(actor, reference, id)]);
  if (!head || !detail) notFound();
  const { institutions } = await findComparison(actor, reference, 0);
  const done = doneEvent(search.done);
  const isOpen = !hasEnded(head.stage);
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/comparison?sheet=${detail.sheet.number}`}>{t("back")}</BackLink>
      <RowFile reference={reference} detail={detail} institutions={institutions} mayWrite={isOpen && may(actor, "comparison.write", head.facts)} mayRemark={isOpen && may(actor, "comparison.comment", head.facts)} mayAdvise={isOpen && may(actor, "recommendation.propose", head.facts)} {...{ submitRow, submitRemark, submitRemoval, submitRecommendation }} />
    </ActionFrame>
  );
}
