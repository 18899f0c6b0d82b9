"use server";
import { redirect } from "next/navigation";
import { IDLE } from "@/components/forms/form-state";
import { submitRecommendation } from "./submit";

/** One click in the grid. Where it is refused, the row's own page says what is missing. */
export async function recommendNow(form: FormData): Promise<void> {
  await submitRecommendation(IDLE, form);
  redirect(`/actions/${String(form.get("reference"))}/comparison/rows/${String(form.get("rowId"))}#advice`);
}
