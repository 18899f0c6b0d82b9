import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { isRunning, PlanClosed } from "@/components/activities/plan-closed";
import { PlanTable } from "@/components/activities/plan-table";
import { PlanTotals } from "@/components/activities/plan-totals";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { FEWEST_PLANNED, MOST_PLANNED } from "@/domain/activities/plan";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("activities"))("plan")}` };
}

export default async function PlanPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("activities"), getTranslations("events")]);
  const [head, plan] = await Promise.all([findActionHead(actor, reference), findPlan(actor, reference)]);
  if (!head) notFound();
  const done = doneEvent(search.done);
  const mayPlan = may(actor, "activity.plan", head.facts);
  return (
    <ActionFrame head={head} tab="plan" done={done && events(done)}>
      <Section title={t("plan")} aside={mayPlan && isRunning(head) && <LinkButton href={`/actions/${reference}/plan/new`}>{t("add")}</LinkButton>}>
        {plan.length > 0 && <PlanTotals rows={plan} />}
        <PlanTable reference={reference} rows={plan} empty={t("empty", { fewest: FEWEST_PLANNED, most: MOST_PLANNED })} />
        <PlanClosed head={head} may={mayPlan} />
      </Section>
    </ActionFrame>
  );
}
