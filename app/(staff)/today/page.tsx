import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Changes } from "@/components/today/changes";
import { RoundsLink } from "@/components/seats/open-rounds";
import { Missions } from "@/components/today/missions";
import { NothingWaits } from "@/components/today/nothing-waits";
import { TodayList } from "@/components/today/today-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { findToday } from "@/domain/portfolio/queries/find-today";
import { findOpenRounds } from "@/domain/seats/queries/find-seat-round";
import { TODAY_KINDS, TODAY_SECTIONS, type TodayItem, type TodaySection } from "@/domain/portfolio/today";
import { dayOf, formatWeekday } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("today"))("title") };
}

const A_DAY = 86_400_000;

const countsOf = (items: readonly TodayItem[]) => Object.fromEntries(TODAY_SECTIONS.map((section) => [section, items.filter(({ kind }) => TODAY_KINDS[kind] === section).length])) as Record<TodaySection, number>;

export default async function TodayPage() {
  const [actor, t, locale] = await Promise.all([requireActorIn("staff"), getTranslations("today"), getLocale()]);
  const now = new Date();
  const today = dayOf(now);
  const [{ items, missions, changes, next }, rounds] = await Promise.all([findToday(actor, today, new Date(Date.parse(today) - A_DAY)), findOpenRounds(actor)]);
  return (
    <>
      <PageHead title={formatWeekday(today, locale)} lead={items.length > 0 && t("summary", countsOf(items))} />
      <div className="grid gap-x-12 gap-y-8 wide:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {items.length === 0 && <NothingWaits next={next} />}
          {TODAY_SECTIONS.map((section) => <TodayList key={section} section={section} items={items.filter(({ kind }) => TODAY_KINDS[kind] === section)} today={today} />)}
        </div>
        <div className="min-w-0">
          <Section title={t("missions")}><Missions missions={missions} /></Section>
          {rounds.length > 0 && <RoundsLink count={rounds.length} />}
          <Section title={t("changes")}><Changes changes={changes} /></Section>
        </div>
      </div>
    </>
  );
}
