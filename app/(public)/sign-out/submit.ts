"use server";
import { redirect } from "next/navigation";
import { sessionsPage } from "@/domain/sessions/pages";
import { id } from "@/domain/shared/fields";
import { requireActor } from "@/server/actor";
import { endOthersOf, endSessionOf } from "@/server/own-sessions";
import { closeSession } from "@/server/session";

/** Ends this session for good. */
export async function submitSignOut(): Promise<void> {
  await closeSession();
  redirect("/sign-in");
}

/** Ends another session of the same person. */
export async function submitEndSession(form: FormData): Promise<void> {
  const actor = await requireActor();
  const asked = id.safeParse(form.get("id"));
  if (asked.success) await endSessionOf(actor, asked.data);
  redirect(`${sessionsPage(actor.role)}?done=one`);
}

/** Ends every session of the same person but this one. */
export async function submitEndOthers(): Promise<void> {
  const actor = await requireActor();
  await endOthersOf(actor);
  redirect(`${sessionsPage(actor.role)}?done=others`);
}
