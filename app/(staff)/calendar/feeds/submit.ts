"use server";
import type { FormState } from "@/components/forms/form-state";
import { makeFeed } from "@/domain/calendar/commands/make-feed";
import { revokeFeed } from "@/domain/calendar/commands/revoke-feed";
import { submit } from "@/server/forms";

export async function submitFeed(_: FormState, form: FormData): Promise<FormState> {
  return submit(makeFeed, form, () => "/calendar/feeds?done=calendar_feed.made");
}

export async function submitRevoke(_: FormState, form: FormData): Promise<FormState> {
  return submit(revokeFeed, form, () => "/calendar/feeds?done=calendar_feed.revoked");
}
