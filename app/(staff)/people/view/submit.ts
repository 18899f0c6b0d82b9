"use server";
import type { FormState } from "@/components/forms/form-state";
import { beginViewing } from "@/domain/viewings/commands/begin-viewing";
import { submit } from "@/server/forms";
import { startViewing } from "@/server/viewing";

export async function submitViewing(_: FormState, form: FormData): Promise<FormState> {
  return submit(beginViewing, form, async ({ viewingId }) => {
    await startViewing(viewingId);
    return "/";
  });
}
