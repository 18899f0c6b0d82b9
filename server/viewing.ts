import "server-only";
import { enterViewing, leaveViewing } from "@/db/viewings";
import type { Actor } from "@/domain/policy/actor";
import { auth } from "./auth";
import { currentTokenHash } from "./session";

/** From the next page on, this browser sees as the holder of that seat does. */
export async function startViewing(viewingId: string): Promise<void> {
  const hash = await currentTokenHash();
  if (hash) await enterViewing(hash, viewingId);
}

/** Gives the session back to its owner, and says who looked through which viewing; null where nobody did. */
export async function stopViewing(): Promise<{ viewer: Actor; viewingId: string } | null> {
  const [user, hash] = [(await auth())?.user, await currentTokenHash()];
  if (!user?.viewer || !user.actor?.viewedBy || !hash) return null;
  await leaveViewing(hash);
  return { viewer: user.viewer, viewingId: user.actor.viewedBy.viewingId };
}
