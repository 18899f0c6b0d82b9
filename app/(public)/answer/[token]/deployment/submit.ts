"use server";
import type { FormState } from "@/components/forms/form-state";
import { acceptByLink } from "@/domain/activities/commands/accept-by-link";
import { declineDeploymentByLink } from "@/domain/activities/commands/decline-by-link";
import { submitByLink } from "@/server/forms";

export async function submitAccept(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(acceptByLink, form, (_output, { token }) => `/answer/${token}`);
}

export async function submitDecline(_: FormState, form: FormData): Promise<FormState> {
  return submitByLink(declineDeploymentByLink, form, (_output, { token }) => `/answer/${token}`);
}
