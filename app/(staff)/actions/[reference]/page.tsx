import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { ActionOverview } from "@/components/actions/action-overview";
import { AsAtFold } from "@/components/as-at/as-at-fold";
import { Notice } from "@/components/ui/notice";
import { findActionOverview } from "@/domain/actions/queries/find-action-overview";
import { readAsAt } from "@/domain/as-at/as-at";
import { doneEvent } from "@/domain/history/done";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { PastActionPage } from "./past";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function ActionPage({ params, searchParams }: Props) {
  const [actor, { reference }, search, events, t] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("events"), getTranslations("asAt")]);
  const wish = readAsAt(search, dayOf(new Date()));
  if (wish.kind === "past") return <PastActionPage actor={actor} reference={reference} day={wish} />;
  const overview = await findActionOverview(actor, reference);
  if (!overview) notFound();
  const event = doneEvent(search.done);
  return (
    <ActionFrame head={overview.head} tab="overview" done={event && events(event)}>
      {wish.kind === "refused" && <Notice tone="overdue" title={t(`refused.${wish.why}`)} />}
      <ActionOverview overview={overview} actor={actor} />
      <AsAtFold action={`/actions/${reference}`} />
    </ActionFrame>
  );
}
