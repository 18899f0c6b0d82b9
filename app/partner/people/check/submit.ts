"use server";
import type { FormState } from "@/components/forms/form-state";
import { confirmSeat } from "@/domain/seats/commands/confirm-seat";
import { submit } from "@/server/forms";

export async function submitAnswer(_: FormState, form: FormData): Promise<FormState> {
  return submit(confirmSeat, form, (_output, { answer }) => `/partner/people/check?done=seat_round.${answer === "has_left" ? "reported_left" : "confirmed"}`);
}
