import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ExpertRecord } from "@/components/experts/expert-record";
import { PageHead } from "@/components/ui/page-head";
import { findExpert } from "@/domain/experts/queries/find-expert";
import { doneEvent } from "@/domain/history/done";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("experts"))("title") };
}

export default async function ExpertPage({ params, searchParams }: Props) {
  const [{ id }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("experts"), getTranslations("events")]);
  const expert = await findExpert(actor, id);
  if (!expert) notFound();
  const done = doneEvent(search.done);
  return (
    <>
      <PageHead title={<span dir="auto">{expert.fullName}</span>} kicker={<a href="/experts">{t("back")}</a>} done={done && events(done)} />
      <ExpertRecord expert={expert} />
    </>
  );
}
