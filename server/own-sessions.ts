import "server-only";
import { endOneSession, endOtherSessions, findOpenSessions } from "@/db/own-sessions";
import type { Actor } from "@/domain/policy/actor";
import type { OpenSession } from "@/domain/sessions/session";
import { currentTokenHash } from "./session";

/** Every way in that somebody has open, and which of them this browser is. */
export const openSessionsOf = async (actor: Actor): Promise<OpenSession[]> => findOpenSessions(actor.userId, await currentTokenHash());

/** Ends one session of this person's own. */
export const endSessionOf = (actor: Actor, id: string): Promise<void> => endOneSession(actor.userId, id);

/** Ends all of this person's sessions but the one they ask from. */
export async function endOthersOf(actor: Actor): Promise<void> {
  const here = await currentTokenHash();
  if (here) await endOtherSessions(actor.userId, here);
}
