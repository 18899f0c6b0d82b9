import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PlanTimeline } from "@/components/activities/plan-timeline";
import { PaperTable } from "@/components/print/paper";
import { Sheet } from "@/components/print/sheet";
import { findActionHead } from "@/domain/actions/queries/find-action-head";
import { findPlan } from "@/domain/activities/queries/find-plan";
import { timelineOf } from "@/domain/activities/timeline";
import { findHolidays } from "@/domain/countries/queries/find-holidays";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { dayOf, formatDate } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";

type Props = { params: Promise<{ reference: string }> };
const COLUMNS = ["title", "type", "dates", "place", "owner", "state"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.plan")} ${(await params).reference}` };
}

export default async function PlanPaperPage({ params }: Props) {
  const [{ reference }, actor, t, locale] = await Promise.all([params, requireActorIn("staff"), getTranslations("activities"), getLocale()]);
  const [head, plan, programme] = await Promise.all([findActionHead(actor, reference), findPlan(actor, reference), findProgramme(actor)]);
  if (!head) notFound();
  const now = new Date();
  const timeline = timelineOf(plan, dayOf(now));
  const holidays = timeline ? await findHolidays(actor, head.countryCodes, timeline) : [];
  return (
    <Sheet isLandscape programme={programme} title={pick(locale, head.titleEn, head.titleFr).text} kicker={`${reference} · ${t("plan")}`} at={now} pdf={pdfAddress("plan", { reference })} back={{ href: `/actions/${reference}/plan`, label: t("backToPlan") }}>
      {timeline && <PlanTimeline rows={plan} timeline={timeline} today={dayOf(now)} holidays={holidays} />}
      <PaperTable
        caption={t("plan")} empty={t("noDate")} columns={COLUMNS.map((key) => ({ key, label: t(`columns.${key}`) }))}
        rows={plan.map((row) => ({
          key: String(row.number),
          cells: { title: `${row.number}. ${pick(locale, row.titleEn, row.titleFr).text}`, type: t(`types.${row.type}`), dates: [row.startsOn, row.endsOn].filter((date) => date !== null).map((date) => formatDate(date, locale)).join(" – ") || t("noDate"), place: row.place, owner: row.ownerName, state: t(`states.${row.state}`) },
        }))}
      />
    </Sheet>
  );
}
