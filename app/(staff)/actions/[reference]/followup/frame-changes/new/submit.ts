"use server";
import type { FormState } from "@/components/forms/form-state";
import { recordFrameChange } from "@/domain/follow-up/commands/record-frame-change";
import { submit } from "@/server/forms";

export async function submitFrameChange(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordFrameChange, form, ({ reference }) => (reference ? `/actions/${reference}/followup?done=frame.changed` : "/actions"));
}
