"use server";
import type { FormState } from "@/components/forms/form-state";
import { setTask } from "@/domain/tasks/commands/set-task";
import { submit } from "@/server/forms";

export async function submitTask(_: FormState, form: FormData): Promise<FormState> {
  return submit(setTask, form, ({ reference, activity }) => `/actions/${reference}/${activity ? `missions/${activity}` : "tasks"}?done=task.set`);
}
