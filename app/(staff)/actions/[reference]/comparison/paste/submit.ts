"use server";
import type { PasteState } from "@/components/comparisons/paste-form";
import { pasteColumn } from "@/domain/comparisons/commands/paste-column";
import { requireActorIn } from "@/server/actor";
import { readForm, submit } from "@/server/forms";
import { checkPaste } from "./check-paste";

export async function submitPaste(_: PasteState, form: FormData): Promise<PasteState> {
  return (await checkPaste(await requireActorIn("staff"), readForm(form))) ?? submit(pasteColumn, form, ({ reference, number }) => `/actions/${reference}/comparison?sheet=${number}&done=comparison.pasted`);
}
