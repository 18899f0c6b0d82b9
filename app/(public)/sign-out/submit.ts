"use server";
import { redirect } from "next/navigation";
import { sessionsPage } from "@/domain/sessions/pages";
import { id } from "@/domain/shared/fields";
import { endViewing } from "@/domain/viewings/commands/end-viewing";
import { requireOwnActor } from "@/server/actor";
import { execute } from "@/server/command";
import { endOthersOf, endSessionOf } from "@/server/own-sessions";
import { closeSession } from "@/server/session";
import { stopViewing } from "@/server/viewing";

/** Ends this session for good. */
export async function submitSignOut(): Promise<void> {
  await closeSession();
  redirect("/sign-in");
}

/** Ends another session of the same person. */
export async function submitEndSession(form: FormData): Promise<void> {
  const actor = await requireOwnActor();
  const asked = id.safeParse(form.get("id"));
  if (asked.success) await endSessionOf(actor, asked.data);
  redirect(`${sessionsPage(actor.role)}?done=one`);
}

/** Ends every session of the same person but this one. */
export async function submitEndOthers(): Promise<void> {
  const actor = await requireOwnActor();
  await endOthersOf(actor);
  redirect(`${sessionsPage(actor.role)}?done=others`);
}

/** Ends the look through somebody else's seat; the session is the administrator's own again. */
export async function submitEndViewing(): Promise<void> {
  const looked = await stopViewing();
  if (looked) await execute(endViewing, looked.viewer, { viewingId: looked.viewingId });
  redirect("/people");
}
