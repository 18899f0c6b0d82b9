"use server";
import { getLocale } from "next-intl/server";
import type { FormState } from "@/components/forms/form-state";
import { takeSeat } from "@/domain/seats/commands/take-seat";
import { isLocale } from "@/messages/locale";
import { submitByLink } from "@/server/forms";
import { keepLocale, openSeatSession } from "@/server/session";

/** Takes the seat and comes in by it: the link has proved the address. Whoever holds other seats signs in as they always do. */
export async function submitSeat(_: FormState, form: FormData): Promise<FormState> {
  const asked = await getLocale();
  const locale = isLocale(asked) ? asked : "en";
  return submitByLink(takeSeat, form, async ({ userId, seatId, isNew }) => {
    if (isNew) await keepLocale(locale, userId);
    return openSeatSession({ userId, seatId }, locale);
  });
}
