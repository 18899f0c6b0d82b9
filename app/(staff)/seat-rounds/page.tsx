import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OpenRounds } from "@/components/seats/open-rounds";
import { PageHead } from "@/components/ui/page-head";
import { findOpenRounds } from "@/domain/seats/queries/find-seat-round";
import { requireActorIn } from "@/server/actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("seatRounds"))("open") };
}

export default async function SeatRoundsPage() {
  const actor = await requireActorIn("staff");
  const [t, rounds] = await Promise.all([getTranslations("seatRounds"), findOpenRounds(actor)]);
  return (
    <>
      <PageHead title={t("open")} lead={t("openLead")} />
      <OpenRounds rounds={rounds} />
    </>
  );
}
