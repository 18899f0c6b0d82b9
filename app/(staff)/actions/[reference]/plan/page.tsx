import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ActionFrame } from "@/components/actions/action-frame";
import { isRunning, PlanClosed } from "@/components/activities/plan-closed";
import { PlanTable } from "@/components/activities/plan-table";
import { PlanTimeline } from "@/components/activities/plan-timeline";
import { PlanTotals } from "@/components/activities/plan-totals";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { FEWEST_PLANNED, MOST_PLANNED } from "@/domain/activities/plan";
import { outOfOrder } from "@/domain/activities/plan-version";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { timelineOf } from "@/domain/activities/timeline";
import { findHolidays } from "@/domain/countries/queries/find-holidays";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { dayOf } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).reference} · ${(await getTranslations("activities"))("plan")}` };
}

export default async function PlanPage({ params, searchParams }: Props) {
  const [{ reference }, search, actor, t, events, participants] = await Promise.all([params, searchParams, requireActorIn("staff"), getTranslations("activities"), getTranslations("events"), getTranslations("participants")]);
  const [head, plan] = await Promise.all([findActionHead(actor, reference), findPlan(actor, reference)]);
  if (!head) notFound();
  const today = dayOf(new Date());
  const timeline = timelineOf(plan, today);
  const holidays = timeline ? await findHolidays(actor, head.countryCodes, timeline) : [];
  const done = doneEvent(search.done);
  const mayPlan = may(actor, "activity.plan", head.facts);
  return (
    <ActionFrame head={head} tab="plan" done={done && events(done)}>
      <Section title={t("plan")} aside={mayPlan && isRunning(head) && <LinkButton href={`/actions/${reference}/plan/new`}>{t("add")}</LinkButton>}>
        {plan.length > 0 && <PlanTotals rows={plan} />}
        {outOfOrder(plan).map(({ number, needs }) => <Notice key={`${number} ${needs}`} tone="waiting" title={t("outOfOrder", { number, needs })} />)}
        {timeline && <PlanTimeline rows={plan} timeline={timeline} today={today} holidays={holidays} />}
        <PlanTable reference={reference} rows={plan} empty={t("empty", { fewest: FEWEST_PLANNED, most: MOST_PLANNED })} />
        <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2"><a href={`/actions/${reference}/plan/versions`}>{t("versions.open")}</a><a href={`/print/actions/${reference}/plan`}>{t("timeline.print")}</a><a href={`/actions/${reference}/participants`}>{participants("peopleTitle")}</a>{mayPlan && <a href={`/actions/${reference}/plan/carry`}>{t("carry.title")}</a>}</p>
        <PlanClosed head={head} may={mayPlan} />
      </Section>
    </ActionFrame>
  );
}
