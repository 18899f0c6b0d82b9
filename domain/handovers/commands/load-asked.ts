import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { actions, handoverAsks, links } from "@/db/schema";
import { loadAction } from "@/domain/actions/commands/load-action";
import { holdLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { found } from "@/server/command";
import type { AskKind } from "../exchange";
import { loadHandover } from "./load-handover";

/** What a receiver's link is about: the message, the Action, the handover and the item; the link stays locked until the command ends. */
export async function loadAsked(tx: Tx, { token, itemId, kind, now }: { token: string; itemId: string; kind: AskKind; now: Date }) {
  const { id: linkId, subjectId } = await holdLink(tx, { token, purpose: kind === "items" ? "handover_items" : "handover_status", now });
  const [row] = await tx.select({ ask: handoverAsks, reference: actions.reference }).from(handoverAsks).innerJoin(actions, eq(actions.id, handoverAsks.actionId)).where(and(eq(handoverAsks.id, subjectId), eq(handoverAsks.kind, kind)));
  const { ask, reference } = found(row);
  const action = await loadAction(tx, reference);
  const handover = await loadHandover(tx, action.id, ask.handoverId);
  return { linkId, ask, action, handover, item: found(handover.items.find(({ id }) => id === itemId)) };
}

/** The last answer spends the link, and the message counts as answered. */
export async function spendAsk(tx: Tx, { linkId, askId, now }: { linkId: string; askId: string; now: Date }): Promise<void> {
  await tx.update(links).set({ usedAt: now }).where(eq(links.id, linkId));
  await tx.update(handoverAsks).set({ answeredOn: dayOf(now) }).where(eq(handoverAsks.id, askId));
}
