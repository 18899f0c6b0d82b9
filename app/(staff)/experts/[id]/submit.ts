"use server";
import type { FormState } from "@/components/forms/form-state";
import { askProfile } from "@/domain/experts/commands/ask-profile";
import { liftConflict } from "@/domain/experts/commands/lift-conflict";
import { recordConflict } from "@/domain/experts/commands/record-conflict";
import { removeCv } from "@/domain/experts/commands/remove-cv";
import type { EventType } from "@/domain/history/events";
import { forgetFiles } from "@/server/forget-files";
import { submit } from "@/server/forms";

export async function submitAsk(_: FormState, form: FormData): Promise<FormState> {
  return submit(askProfile, form, back("expert.asked"));
}

export async function submitRemoveCv(_: FormState, form: FormData): Promise<FormState> {
  return submit(removeCv, form, async (removed) => {
    await forgetFiles(removed.files);
    return back("expert.cv_removed")(removed);
  });
}

export async function submitConflict(_: FormState, form: FormData): Promise<FormState> {
  return submit(recordConflict, form, back("conflict.recorded"));
}

export async function submitLift(_: FormState, form: FormData): Promise<FormState> {
  return submit(liftConflict, form, back("conflict.lifted"));
}

const back = (done: EventType) => ({ expertId }: { expertId: string }) => `/experts/${expertId}?done=${done}`;
