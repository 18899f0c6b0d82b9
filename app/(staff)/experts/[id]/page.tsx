import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ExpertRecord } from "@/components/experts/expert-record";
import { ExpertAppraisals, ExpertConflicts, ExpertSteps } from "@/components/experts/expert-steps";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { findExpertAppraisals } from "@/domain/experts/queries/find-appraisals";
import { findExpert } from "@/domain/experts/queries/find-expert";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";
import { submitAsk, submitConflict, submitLift, submitRemoveCv } from "./submit";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string | string[]; appraisals?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("experts"))("title") };
}

export default async function ExpertPage({ params, searchParams }: Props) {
  const [{ id }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("experts"), getTranslations("events")]);
  const expert = await findExpert(actor, id);
  if (!expert) notFound();
  const done = doneEvent(search.done);
  const submits = may(actor, "expert.register") ? { ask: submitAsk, removeCv: submitRemoveCv, recordConflict: submitConflict, liftConflict: submitLift } : null;
  const appraisals = search.appraisals === "show" ? await findExpertAppraisals(actor, id) : null;
  return (
    <>
      <PageHead title={<span dir="auto">{expert.fullName}</span>} kicker={<a href="/experts">{t("back")}</a>} done={done && events(done)} actions={submits && <LinkButton href={`/experts/${id}/edit`}>{t("edit")}</LinkButton>} />
      <ExpertRecord expert={expert}>
        {submits && <ExpertSteps expert={expert} submits={submits} />}
        <ExpertConflicts expert={expert} submits={submits} />
      </ExpertRecord>
      <ExpertAppraisals expertId={id} appraisals={appraisals} />
    </>
  );
}
