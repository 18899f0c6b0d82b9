import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SeatRoundView } from "@/components/seats/seat-round-view";
import { PageHead } from "@/components/ui/page-head";
import { doneEvent } from "@/domain/history/done";
import { may } from "@/domain/policy/matrix";
import { findSeatRound } from "@/domain/seats/queries/find-seat-round";
import { formatDate } from "@/domain/shared/dates";
import { requireActorIn } from "@/server/actor";
import { submitAnswer } from "./submit";

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("seatRounds"))("title")} – Suivi` };
}

export default async function SeatRoundPage({ searchParams }: Props) {
  const actor = await requireActorIn("partner");
  const [t, events, locale, round, done] = await Promise.all([getTranslations("seatRounds"), getTranslations("events"), getLocale(), findSeatRound(actor), searchParams.then((search) => doneEvent(search.done))]);
  const mayAnswer = may(actor, "seat_round.confirm", { authorityIds: [actor.organisationId] });
  return (
    <>
      <PageHead title={t("title")} kicker={<a href="/partner/people" className="inline-flex min-h-11 items-center">{t("back")}</a>} lead={round ? t(mayAnswer ? "lead" : "leadOthers", { date: formatDate(round.dueOn, locale) }) : t("none")} done={done && events(done)} />
      {round && <SeatRoundView round={round} mayAnswer={mayAnswer} submit={submitAnswer} />}
    </>
  );
}
