import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PartnerKicker } from "@/components/actions/partner-kicker";
import { CharacteristicTable } from "@/components/characteristics/characteristic-table";
import { ActionNotHere } from "@/components/partner-action/action-not-here";
import { PageHead } from "@/components/ui/page-head";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findAssessment } from "@/domain/characteristics/queries/find-characteristics";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("characteristics"))("title")} – Suivi` };
}

/** The ten characteristics as the authority reads them: its own view beside the facility's. */
export default async function PartnerGoodPracticePage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("partner"), getTranslations("characteristics"), getTranslations("events")]);
  const [head, { rows }] = await Promise.all([findActionHead(actor, reference), findAssessment(actor, reference)]);
  if (!head) return <ActionNotHere />;
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead title={t("title")} kicker={<PartnerKicker head={head} />} lead={t("partner.lead")} done={done && events(done)} />
      <CharacteristicTable reference={reference} rows={rows} space="partner" mayAssess={may(actor, "characteristic.judge", { ...head.facts, isShared: true })} />
    </>
  );
}
