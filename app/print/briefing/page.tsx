import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Sheet } from "@/components/print/sheet";
import { SeatBriefing } from "@/components/seats/seat-briefing";
import { pdfAddress } from "@/domain/print/printable";
import { findProgramme } from "@/domain/print/queries/find-programme";
import { findHelpDesk } from "@/domain/programmes/queries/find-help-desk";
import { findAuthoritySeats } from "@/domain/seats/queries/find-authority-seats";
import { findBriefing } from "@/domain/seats/queries/find-briefing";
import { pick } from "@/domain/shared/localised";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("print"))("papers.briefing")} – Suivi` };
}

export default async function BriefingPage() {
  const actor = await requireActorIn("partner");
  const [t, locale, briefing, seats, programme, desk] = await Promise.all([getTranslations(), getLocale(), findBriefing(actor), findAuthoritySeats(actor), findProgramme(actor), findHelpDesk(actor)]);
  const seat = seats.find(({ id }) => id === actor.seatId);
  const authority = pick(locale, actor.organisationName, actor.organisationNameFr ?? null).text;
  return (
    <Sheet programme={programme} title={t("seats.brief.title", { seat: seat?.title ?? "" })} kicker={`${t("print.papers.briefing")} · ${authority}`} at={new Date()} pdf={pdfAddress("briefing", {})} back={{ href: "/partner/people", label: t("seats.title") }}>
      <SeatBriefing briefing={briefing} desk={desk} />
    </Sheet>
  );
}
