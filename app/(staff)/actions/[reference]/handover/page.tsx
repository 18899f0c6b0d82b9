import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { HoldNotices } from "@/components/countries/hold-notices";
import { findHolds } from "@/domain/countries/queries/find-country-holds";
import { FrameNotices } from "@/components/follow-up/frame-notices";
import { HandoverList } from "@/components/handovers/handover-list";
import { Empty } from "@/components/ui/empty";
import { LinkButton } from "@/components/ui/link-button";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findFollowUp } from "@/domain/follow-up/queries/find-follow-up";
import { findHandovers } from "@/domain/handovers/queries/find-handovers";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("handovers"))("title")}` };
}

export default async function HandoverPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("handovers"), getTranslations("events")]);
  const [head, handovers, followUp] = await Promise.all([findActionHead(actor, reference), findHandovers(actor, reference), findFollowUp(actor, reference)]);
  if (!head || !handovers || !followUp) notFound();
  const holds = await findHolds(actor, head.countryCodes);
  const done = doneEvent(search.done);
  const suggest = may(actor, "handover.write", head.facts) && <LinkButton href={`/actions/${reference}/handover/new`}>{t("suggest")}</LinkButton>;
  return (
    <ActionFrame head={head} tab="handover" done={done && events(done)}>
      <HoldNotices holds={holds} />
      <FrameNotices changes={followUp.frameChanges} />
      {handovers.length === 0 ? <Empty action={suggest || undefined}>{t("empty")}</Empty> : <HandoverList reference={reference} handovers={handovers} />}
      {handovers.length > 0 && suggest && <p className="mt-6">{suggest}</p>}
      {!suggest && <p className="mt-4 text-ink-2">{t("onlyTeam")}</p>}
    </ActionFrame>
  );
}
