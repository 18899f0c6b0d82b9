"use server";
import type { FormState } from "@/components/forms/form-state";
import { addContact, withdrawContact } from "@/domain/handovers/commands/contacts";
import { freezeDossier } from "@/domain/handovers/commands/freeze-dossier";
import { findDossierDraft } from "@/domain/handovers/queries/find-dossier-draft";
import { requireActor } from "@/server/actor";
import { submit } from "@/server/forms";
import { printedDossier } from "@/server/handovers/printed";

type At = { reference: string; handoverId: string };
const page = (done: string) => ({ reference, handoverId }: At) => `/actions/${reference}/handover/${handoverId}/dossier?done=handover.${done}`;

/** Printed first, then frozen with its papers: the command refuses papers of another content than it freezes. */
export async function submitDossier(_: FormState, form: FormData): Promise<FormState> {
  const told = (name: string) => (form instanceof FormData ? String(form.get(name) ?? "") : "");
  const draft = await findDossierDraft(await requireActor(), told("reference"), told("handoverId"));
  for (const name of ["paperEn", "paperFr"]) if (form instanceof FormData) form.delete(name);
  if (draft) for (const [name, value] of Object.entries(await printedDossier(draft, told("contentHash")))) form.set(name, value);
  return submit(freezeDossier, form, page("dossier_frozen"));
}

export async function submitContact(_: FormState, form: FormData): Promise<FormState> {
  return submit(addContact, form, page("contact_added"));
}

export async function submitWithdrawal(_: FormState, form: FormData): Promise<FormState> {
  return submit(withdrawContact, form, page("contact_withdrawn"));
}
