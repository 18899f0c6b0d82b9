import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HistoryList } from "@/components/history/history-list";
import { PeopleFilter } from "@/components/people/people-filter";
import { PeopleTable } from "@/components/people/people-table";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { readPeopleFilter } from "@/domain/seats/people-filter";
import { findPeople, MOST_PEOPLE } from "@/domain/seats/queries/find-people";
import { findPeopleHistory } from "@/domain/seats/queries/find-people-history";
import { isOfStaff } from "@/domain/seats/seat";
import { requireActorIn } from "@/server/actor";
import { submitEnd, submitRevocation } from "./submit";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage({ searchParams }: Props) {
  const [search, actor, t, events] = await Promise.all([searchParams, requireActorIn("staff"), getTranslations("people"), getTranslations("events")]);
  const filter = readPeopleFilter(search);
  const [rows, history, done] = [await findPeople(actor, filter), await findPeopleHistory(actor), doneEvent(search.done)];
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} done={done && events(done)} actions={may(actor, "seat.invite") && <LinkButton href="/people/invite">{t("invite")}</LinkButton>} />
      <PeopleFilter q={filter.q} group={typeof search.group === "string" ? search.group : undefined} />
      {rows.length > MOST_PEOPLE && <Notice tone="waiting" title={t("more")} />}
      <PeopleTable rows={rows.slice(0, MOST_PEOPLE)} mayChange={(role) => may(actor, "seat.end") && (!isOfStaff(role) || may(actor, "staff.appoint"))} submitEnd={submitEnd} submitRevocation={submitRevocation} mayView={may(actor, "viewing.begin")} />
      <Section title={t("history")}><HistoryList entries={history} brief /></Section>
    </>
  );
}
