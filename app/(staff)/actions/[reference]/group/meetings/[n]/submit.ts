"use server";
import type { FormState } from "@/components/forms/form-state";
import { beginMeeting } from "@/domain/meetings/commands/begin-meeting";
import { closeMeeting } from "@/domain/meetings/commands/close-meeting";
import { openMeeting } from "@/domain/meetings/commands/open-meeting";
import { submit } from "@/server/forms";

const page = ({ reference, number }: { reference: string; number: number }, done: string) => `/actions/${reference}/group/meetings/${number}?done=${done}`;

export async function submitOpen(_: FormState, form: FormData): Promise<FormState> {
  return submit(openMeeting, form, (meeting) => page(meeting, "meeting.invited"));
}

export async function submitBegin(_: FormState, form: FormData): Promise<FormState> {
  return submit(beginMeeting, form, (meeting) => page(meeting, "meeting.begun"));
}

export async function submitClose(_: FormState, form: FormData): Promise<FormState> {
  return submit(closeMeeting, form, (meeting) => page(meeting, "meeting.closed"));
}
