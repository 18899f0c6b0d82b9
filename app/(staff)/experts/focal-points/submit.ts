"use server";
import type { FormState } from "@/components/forms/form-state";
import { saveFocalPoint } from "@/domain/nominations/commands/save-focal-point";
import { submit } from "@/server/forms";

export async function submitFocalPoint(_: FormState, form: FormData): Promise<FormState> {
  return submit(saveFocalPoint, form, () => "/experts/focal-points?done=focal_point.saved");
}
