import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SeatLine } from "@/components/people/seat-line";
import { PageHead } from "@/components/ui/page-head";
import { auth } from "@/server/auth";
import { seatsOf } from "@/server/session";
import { submitSeat } from "./submit";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations("signIn"))("chooseSeat")} – Suivi` };
}

export default async function SeatsPage() {
  const [t, session] = await Promise.all([getTranslations("signIn"), auth()]);
  if (!session?.user?.id) redirect("/sign-in");
  const seats = await seatsOf(session.user.id);
  return (
    <>
      <PageHead title={t("chooseSeat")} lead={seats.length > 0 ? t("chooseSeatWhy") : t("noSeat")} />
      <ul className="mt-4 border-t-2 border-ink">
        {seats.map((seat) => (
          <li key={seat.seatId} className="border-b border-line">
            <form action={submitSeat} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
              <input type="hidden" name="seat" value={seat.seatId} />
              <div className="min-w-0 flex-1 basis-64"><SeatLine name={seat.title} seats={[seat]} /></div>
              <button className="button">{t("takeSeat", { seat: seat.title })}</button>
            </form>
          </li>
        ))}
      </ul>
    </>
  );
}
