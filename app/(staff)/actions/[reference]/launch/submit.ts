"use server";
import { submit } from "@/server/forms";
import type { FormState } from "@/components/forms/form-state";
import { launchAction } from "@/domain/actions/commands/launch-action";

export async function submitLaunch(_: FormState, form: FormData): Promise<FormState> {
  return submit(launchAction, form, ({ reference }) => `/actions/${reference}?done=action.launched`);
}
