import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AsAtFold } from "@/components/as-at/as-at-fold";
import { CountryActions } from "@/components/countries/country-actions";
import { CountryRequests } from "@/components/countries/country-requests";
import { HoldNotices } from "@/components/countries/hold-notices";
import { FrameChanges } from "@/components/countries/frame-changes";
import { CountryRatifications } from "@/components/instruments/instrument-tables";
import { StateBar } from "@/components/charts/state-bar";
import { RECOMMENDATION_TONES } from "@/components/recommendations/recommendation-chip";
import { Missions } from "@/components/today/missions";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { ACTION_STAGES } from "@/domain/actions/lifecycle";
import { readAsAt } from "@/domain/as-at/as-at";
import { countryName, findCountry } from "@/domain/countries/list";
import { findHolds } from "@/domain/countries/queries/find-country-holds";
import { findCountryRatifications } from "@/domain/instruments/queries/find-instruments";
import { findCountryPage } from "@/domain/portfolio/queries/find-country-page";
import { RECOMMENDATION_COUNTED } from "@/domain/recommendations/lifecycle";
import { dayOf } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";
import { PastCountryPage } from "./past";

type Props = { params: Promise<{ iso3: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: countryName((await params).iso3, await getLocale()) };
}

export default async function CountryDetailPage({ params, searchParams }: Props) {
  const [actor, { iso3 }, search, t, briefs, legal, asAt, stages, states, words, locale] = await Promise.all([requireActorIn("staff"), params, searchParams, getTranslations("countries"), getTranslations("briefs.staff"), getTranslations("instruments.country"), getTranslations("asAt"), getTranslations("actions.states"), getTranslations("recommendations.states"), getTranslations("actions.regions"), getLocale()]);
  const country = findCountry(iso3);
  if (!country) notFound();
  const wish = readAsAt(search, dayOf(new Date()));
  if (wish.kind === "past") return <PastCountryPage actor={actor} iso3={iso3} day={wish} />;
  const [found, ratifications] = await Promise.all([findCountryPage(actor, iso3, dayOf(new Date())), findCountryRatifications(actor, iso3)]);
  const page = found!;
  const [holds, holdWords] = await Promise.all([findHolds(actor, [iso3]), getTranslations("holds")]);
  const total = sum(page.stages);
  const parts = ACTION_STAGES.filter((stage) => page.stages[stage]).map((stage) => `${stages(stage)} ${page.stages[stage]}`).join(", ");
  const note = country.noteEn ? pick(locale, country.noteEn, country.noteFr ?? null) : null;
  return (
    <>
      <PageHead title={countryName(iso3, locale)} kicker={country.region && words(country.region)} lead={<>{t("history", { count: total, parts: total > 0 ? parts : "" })}{note && <span lang={note.lang} className="mt-1 block text-meta">* {note.text}</span>}</>} />
      <p className="mb-2 flex flex-wrap gap-x-6 gap-y-1"><a href={`/countries/${iso3}/brief`}>{briefs("brief")}</a><a href={`/countries/${iso3}/preview`}>{briefs("countryPreview")}</a></p>
      {wish.kind === "refused" && <Notice tone="overdue" title={asAt(`refused.${wish.why}`)} />}
      <HoldNotices holds={holds} />
      <Section title={t("actions")} aside={<a href={`/actions?country=${iso3}`}>{t("all")}</a>}><CountryActions actions={page.actions} /></Section>
      <div className="mt-8 grid gap-x-12 gap-y-8 wide:grid-cols-2">
        <div><Section title={t("recommendations")}><StateBar title={t("recommendationsTitle", { count: sum(page.recommendations) })} items={RECOMMENDATION_COUNTED.map((state) => ({ key: state, label: states(state), count: page.recommendations[state] ?? 0, tone: RECOMMENDATION_TONES[state] }))} /></Section></div>
        <div><Section title={t("upcoming")}>{page.upcoming.length > 0 ? <Missions missions={page.upcoming} /> : <p className="text-ink-2">{t("noUpcoming")}</p>}</Section></div>
      </div>
      <Section title={t("requests")}><CountryRequests requests={page.requests} /></Section>
      <Section title={legal("title")} id="instruments" aside={<a href="/instruments">{legal("all")}</a>}><CountryRatifications ratifications={ratifications} /></Section>
      <Section title={t("frame")} aside={<a href={`/countries/${iso3}/hold`}>{holdWords("link")}</a>}><p className="mb-3 max-w-reading text-ink-2">{t("frameLead")}</p><FrameChanges changes={page.frameChanges} /></Section>
      <AsAtFold action={`/countries/${iso3}`} />
    </>
  );
}

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, count) => all + count, 0);
