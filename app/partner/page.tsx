import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AuthorityActions } from "@/components/requests/authority-actions";
import { AuthorityContact } from "@/components/requests/authority-contact";
import { AuthorityRequests } from "@/components/requests/authority-requests";
import { AuthorityTasks } from "@/components/requests/authority-tasks";
import { OpenAtOurs } from "@/components/requests/open-advice";
import { LinkButton } from "@/components/ui/link-button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { findAuthorityHome } from "@/domain/portfolio/queries/find-authority-home";
import { findHelpDesk } from "@/domain/programmes/queries/find-help-desk";
import { findOpenAdvice } from "@/domain/recommendations/queries/find-open-advice";
import { dayOf } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("requests"))("home.title")} – Suivi` };
}

export default async function PartnerPage({ searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const [{ tasks, requests, actions }, desk, open] = await Promise.all([findAuthorityHome(actor), findHelpDesk(actor), findOpenAdvice(actor, dayOf(new Date()))]);
  const [t, overlap, calendar, locale, events, done] = await Promise.all([getTranslations("requests.home"), getTranslations("overlap.open"), getTranslations("calendar"), getLocale(), getTranslations("events"), searchParams.then((search) => doneEvent(search.done))]);
  const authority = pick(locale, actor.organisationName, actor.organisationNameFr ?? null).text;
  return (
    <>
      <PageHead title={t("title")} kicker={authority} done={done && events(done)} />
      <Section title={t("toDo")}><AuthorityTasks tasks={tasks} requests={requests} today={dayOf(new Date())} /></Section>
      <Section title={t("requests")} aside={<LinkButton quiet href="/partner/requests/new">{t("startRequest")}</LinkButton>}><AuthorityRequests requests={requests} authority={authority} /></Section>
      <Section title={t("actions")}><AuthorityActions actions={actions} tasks={tasks} /></Section>
      {open && <Section title={overlap("title")}><OpenAtOurs open={open} /></Section>}
      <Section title={t("contact")}><AuthorityContact actions={actions} desk={desk} /></Section>
      <p className="mt-8 flex flex-wrap gap-x-8"><a href="/partner/people" className="inline-flex min-h-11 items-center">{t("people")}</a><a href="/partner/calendar" className="inline-flex min-h-11 items-center">{calendar("partner.link")}</a></p>
    </>
  );
}
