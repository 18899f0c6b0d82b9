"use server";
import type { FormState } from "@/components/forms/form-state";
import { addOutputVersion } from "@/domain/outputs/commands/add-output-version";
import { submit } from "@/server/forms";

export async function submitVersion(_: FormState, form: FormData): Promise<FormState> {
  return submit(addOutputVersion, form, ({ reference, number }) => `/actions/${reference}/outputs/${number}?done=output.version_added`);
}
