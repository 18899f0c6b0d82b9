import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HistoryList } from "@/components/history/history-list";
import { InviteColleague } from "@/components/seats/invite-colleague";
import { SeatList } from "@/components/seats/seat-list";
import { LinkButton } from "@/components/ui/link-button";
import { SeatRoundLink } from "@/components/seats/seat-round-view";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findAuthoritySeats } from "@/domain/seats/queries/find-authority-seats";
import { findPeopleHistory } from "@/domain/seats/queries/find-people-history";
import { findSeatRound } from "@/domain/seats/queries/find-seat-round";
import { requireActorIn } from "@/server/actor";
import { submitEnd, submitInvitation, submitRevocation } from "./submit";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("seats"))("title")} – Suivi` };
}

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const [t, events, seats, history, round, done] = await Promise.all([getTranslations("seats"), getTranslations("events"), findAuthoritySeats(actor), findPeopleHistory(actor), findSeatRound(actor), searchParams.then((search) => doneEvent(search.done))]);
  const mayInvite = may(actor, "seat.invite", { authorityIds: [actor.organisationId] });
  const administrators = seats.filter(({ administers }) => administers).flatMap(({ holders }) => holders.map(({ name }) => name));
  const notYours = administrators.length > 0 ? t("onlyAdministrator", { names: administrators.join(", ") }) : t("noAdministrator");
  return (
    <>
      <PageHead title={t("title")} kicker={<a href="/partner" className="inline-flex min-h-11 items-center">{t("back")}</a>} lead={t("lead")} done={done && events(done)} />
      {round && <SeatRoundLink round={round} />}
      <SeatList seats={seats} mayEdit={mayInvite} submitEnd={submitEnd} submitRevocation={submitRevocation} />
      {mayInvite ? <InviteColleague seats={seats} submit={submitInvitation} /> : <Notice tone="waiting" title={notYours} />}
      <Section title={t("history")}><HistoryList entries={history} brief /></Section>
      <Section title={t("briefing")}>
        <p className="mb-3 max-w-reading">{t("briefingText")}</p>
        <LinkButton quiet href="/print/briefing">{t("briefing")}</LinkButton>
      </Section>
    </>
  );
}
