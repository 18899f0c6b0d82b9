"use server";
import type { FormState } from "@/components/forms/form-state";
import { setFollowUpRules } from "@/domain/programmes/commands/set-follow-up-rules";
import { submit } from "@/server/forms";

export async function submitRules(_: FormState, form: FormData): Promise<FormState> {
  return submit(setFollowUpRules, form, () => "/portfolio/follow-up?done=programme.follow_up_set");
}
