import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { anyHeld } from "@/db/country-holds";
import { links } from "@/db/schema";
import { programmeDay } from "@/domain/requests/opinion-clock";
import { refuse } from "@/domain/shared/problem";
import { readLinkToken } from "@/server/links";
import { linkState, type LinkPurpose } from "../link";

type Wanted = { token: string; purpose: LinkPurpose; now: Date };

/**
 * Spends a link on what it was made for, once: what it is about, or a refusal that does not tell a forged link from one for
 * another purpose. The row stays locked until the command ends, so that of two presses one waits and finds it used.
 */
export async function spendLink(tx: Tx, wanted: Wanted) {
  const link = await holdLink(tx, wanted);
  await tx.update(links).set({ usedAt: wanted.now }).where(eq(links.id, link.id));
  return link;
}

/** The same for work that takes several visits, or that many may do: the link stays good until it expires or is taken back. */
export async function holdLink(tx: Tx, { token, purpose, now }: Wanted) {
  const id = readLinkToken(token) ?? refuse({ kind: "not_found" });
  const [link] = await tx.select().from(links).where(and(eq(links.id, id), eq(links.purpose, purpose))).for("update");
  if (!link) refuse({ kind: "not_found" });
  const state = linkState({ ...link, isPaused: await anyHeld(tx, [link]) }, programmeDay(now));
  if (state !== "open") refuse({ kind: state === "paused" ? "on_hold" : "already_sent" });
  return link;
}
