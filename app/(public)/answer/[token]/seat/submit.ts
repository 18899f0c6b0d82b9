"use server";
import type { FormState } from "@/components/forms/form-state";
import { takeSeat } from "@/domain/seats/commands/take-seat";
import { submitByLink } from "@/server/forms";
import { openSession } from "@/server/session";
import { getLocale } from "next-intl/server";
import { isLocale } from "@/messages/locale";

/** Takes the seat and comes in by it: the link has proved the address. */
export async function submitSeat(_: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale();
  return submitByLink(takeSeat, form, async ({ userId }) => {
    const seats = await openSession(userId, isLocale(locale) ? locale : "en");
    return seats.length === 1 ? "/partner/people" : "/seats";
  });
}
