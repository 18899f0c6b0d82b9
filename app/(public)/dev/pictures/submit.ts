"use server";
import type { FormState } from "@/components/forms/form-state";
import { valuesOf } from "@/server/conflict";
import { readForm } from "@/server/forms";

/** Refuses in every way at once, so that each can be seen. Nothing is kept. */
export async function submitPicture(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(readForm(form));
  return {
    status: "refused",
    values,
    message: "Correct these fields and send it again.",
    errors: ["title", "need", "on", "country", "role", "areas", "people", "letter"].map((field) => ({ field, message: `Give the ${field}` })),
    missing: [{ text: "Name a lead.", href: "#lead" }, { text: "The mission report of activity 3 is not approved." }],
    conflict: { by: "Marek Zielinski", at: "2018-03-12T14:02:00Z", fields: [{ name: "need", isOpen: true, label: "Need", mine: String(values.need ?? ""), theirs: "The ministry can check a law." }] },
  };
}
