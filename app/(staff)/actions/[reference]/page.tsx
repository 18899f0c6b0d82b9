import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { ActionOverview } from "@/components/actions/action-overview";
import { findActionOverview } from "@/domain/actions/queries/find-action-overview";
import { doneEvent } from "@/domain/history/done";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).reference };
}

export default async function ActionPage({ params, searchParams }: Props) {
  const [actor, { reference }, { done }, events] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("events")]);
  const overview = await findActionOverview(actor, reference);
  if (!overview) notFound();
  const event = doneEvent(done);
  return (
    <ActionFrame head={overview.head} tab="overview" done={event && events(event)}>
      <ActionOverview overview={overview} actor={actor} />
    </ActionFrame>
  );
}
