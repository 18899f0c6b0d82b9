"use server";
import type { FormState } from "@/components/forms/form-state";
import { checkTask } from "@/domain/tasks/commands/check-task";
import { completeTask } from "@/domain/tasks/commands/complete-task";
import { dropTask } from "@/domain/tasks/commands/drop-task";
import { reassignTask } from "@/domain/tasks/commands/reassign-task";
import { submit } from "@/server/forms";

const page = ({ reference, number }: { reference: string; number: number }, done: string) => `/actions/${reference}/tasks/${number}?done=${done}`;

export async function submitDone(_: FormState, form: FormData): Promise<FormState> {
  return submit(completeTask, form, (output) => page(output, output.done));
}

export async function submitCheck(_: FormState, form: FormData): Promise<FormState> {
  return submit(checkTask, form, (output) => page(output, output.done));
}

export async function submitReassign(_: FormState, form: FormData): Promise<FormState> {
  return submit(reassignTask, form, (output) => page(output, "task.reassigned"));
}

export async function submitDrop(_: FormState, form: FormData): Promise<FormState> {
  return submit(dropTask, form, (output) => page(output, "task.dropped"));
}
