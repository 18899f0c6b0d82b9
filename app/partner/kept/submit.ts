"use server";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/forms/form-state";
import { requireOwnActor } from "@/server/actor";
import { forgetKeptForm } from "@/server/kept-forms";

export async function submitForget(_: FormState, form: FormData): Promise<FormState> {
  if (form instanceof FormData) await forgetKeptForm(await requireOwnActor());
  redirect("/partner");
}
