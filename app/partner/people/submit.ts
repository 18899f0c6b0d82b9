"use server";
import type { FormState } from "@/components/forms/form-state";
import { endSeat } from "@/domain/seats/commands/end-seat";
import { inviteToSeat } from "@/domain/seats/commands/invite-to-seat";
import { revokeInvitation } from "@/domain/seats/commands/revoke-invitation";
import { submit } from "@/server/forms";

export async function submitInvitation(_: FormState, form: FormData): Promise<FormState> {
  return submit(inviteToSeat, form, () => "/partner/people?done=seat.invited");
}

export async function submitRevocation(_: FormState, form: FormData): Promise<FormState> {
  return submit(revokeInvitation, form, () => "/partner/people?done=seat.invitation_revoked");
}

export async function submitEnd(_: FormState, form: FormData): Promise<FormState> {
  return submit(endSeat, form, () => "/partner/people?done=seat.ended");
}
