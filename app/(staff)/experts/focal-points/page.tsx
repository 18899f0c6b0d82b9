import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FocalTable } from "@/components/nominations/focal-table";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { findFocalPoints } from "@/domain/nominations/queries/find-focal-points";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("nominations"))("focalPoints") };
}

export default async function FocalPointsPage({ searchParams }: Props) {
  const [search, actor, t, events] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("nominations"), getTranslations("events")]);
  const done = doneEvent(search.done);
  const mayKeep = may(actor, "focal_point.keep");
  return (
    <>
      <PageHead title={t("focalPoints")} lead={t("focalLead")} kicker={<a href="/experts">{t("backToExperts")}</a>} done={done && events(done)} actions={mayKeep && <LinkButton href="/experts/focal-points/new">{t("add")}</LinkButton>} />
      <FocalTable rows={await findFocalPoints(actor)} mayKeep={mayKeep} />
    </>
  );
}
