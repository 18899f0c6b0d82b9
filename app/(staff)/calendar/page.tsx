import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Agenda, Sometime } from "@/components/calendar/agenda";
import { CalendarFilter } from "@/components/calendar/calendar-filter";
import { CalendarSteps } from "@/components/calendar/calendar-steps";
import { MonthTable } from "@/components/calendar/month-table";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { choicesOf, datedPath, sometimeIn } from "@/domain/calendar/dated";
import { findDated } from "@/domain/calendar/queries/find-dated";
import { readCalendar } from "@/domain/calendar/search";
import { dayOf, formatMonth } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("calendar"))("title") };
}

export default async function CalendarPage({ searchParams }: Props) {
  const [search, actor, t, locale] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("calendar"), getLocale()]);
  const now = new Date();
  const view = readCalendar(search, now);
  const { month } = view;
  const range = { from: `${month}-01`, to: `${month}-31` };
  const [dated, every] = await Promise.all([findDated(actor, { ...range, filter: view.filter }), findDated(actor, { ...range, filter: { layers: [] } })]);
  const [name, sometime] = [formatMonth(month, locale), sometimeIn(dated, month)];
  return (
    <>
      <PageHead title={t("titleOf", { month: name })} lead={t("zones")} actions={<a href="/calendar/feeds" className="button button-quiet">{t("feeds.link")}</a>} />
      <CalendarFilter view={view} choices={choicesOf(every)} />
      <CalendarSteps view={view} thisMonth={dayOf(now).slice(0, 7)} />
      {dated.length === 0 && <Empty>{t("nothing", { month: name })}</Empty>}
      {view.view === "month" && <MonthTable month={month} monthName={name} dated={dated} today={dayOf(now)} />}
      <div className={view.view === "month" ? "wide:hidden" : ""}><Agenda dated={dated} from={`${month}-01`} path={datedPath} /></div>
      {sometime.length > 0 && <Section title={t("sometime", { month: name })}><p className="mb-2 text-ink-2">{t("sometimeLead")}</p><Sometime dated={sometime} path={datedPath} /></Section>}
    </>
  );
}
