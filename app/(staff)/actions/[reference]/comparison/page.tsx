import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { hasEnded } from "@/domain/actions/lifecycle";
import { ComparisonTables } from "@/components/outputs/comparison-tables";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/link-button";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { doneEvent } from "@/domain/history/done";
import { findComparisons } from "@/domain/outputs/queries/find-comparisons";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("comparisons"))("title")}` };
}

export default async function ComparisonPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, outputs, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("comparisons"), getTranslations("outputs"), getTranslations("events")]);
  const [head, rows] = await Promise.all([findActionHead(actor, reference), findComparisons(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  return (
    <ActionFrame head={head} tab="outputs" done={done && events(done)}>
      <BackLink href={`/actions/${reference}/outputs`}>{outputs("back")}</BackLink>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2>{t("title")}</h2>
        {may(actor, "comparison.write", head.facts) && !hasEnded(head.stage) && <LinkButton href={`/actions/${reference}/comparison/new`}>{t("add")}</LinkButton>}
      </div>
      <p className="mb-6 max-w-reading text-ink-2">{t("lead")}</p>
      <ComparisonTables rows={rows} />
    </ActionFrame>
  );
}
