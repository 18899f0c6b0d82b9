import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { handoverAsks, users } from "@/db/schema";
import type { LoadedAction } from "@/domain/actions/commands/load-action";
import { makeLink, revokeLinks } from "@/domain/links/commands/make-link";
import { addDays, dayOf } from "@/domain/shared/dates";
import type { Mail } from "@/server/command";
import type { AskKind } from "../exchange";
import type { LoadedHandover } from "./load-handover";

type Receiver = { name: string; address: string; locale: "en" | "fr" };
type Asking = { action: LoadedAction; handover: LoadedHandover; kind: AskKind; receiver: Receiver; message: string | null; hash?: string; days: number | null; now: Date; askedByName: string };

/** Writes one message to the receiver with its link; earlier links of the same kind to the same address no longer open. */
export async function writeReceiverAsk(tx: Tx, { action, handover, kind, receiver, message, hash, days, now, askedByName }: Asking): Promise<Mail> {
  const earlier = await tx.select({ id: handoverAsks.id }).from(handoverAsks).where(and(eq(handoverAsks.handoverId, handover.id), eq(handoverAsks.kind, kind), eq(handoverAsks.toAddress, receiver.address)));
  for (const { id } of earlier) await revokeLinks(tx, id, now);
  const [id, askedOn] = [crypto.randomUUID(), dayOf(now)];
  const expiresOn = addDays(askedOn, handover.answerDays);
  await tx.insert(handoverAsks).values({ id, handoverId: handover.id, actionId: action.id, kind, days, toName: receiver.name, toAddress: receiver.address, locale: receiver.locale, message, askedOn, askedByName, expiresOn });
  const linkId = await makeLink(tx, { purpose: kind === "items" ? "handover_items" : "handover_status", subjectId: id, actionId: action.id, bodyName: handover.programme, toAddress: receiver.address, locale: receiver.locale, madeByName: askedByName, now, expiresOn });
  const facts = { ...factsOf({ action, handover, kind, expiresOn, by: askedByName }), ...(kind === "items" ? { message: message ?? "", hash: hash ?? "" } : {}) };
  return { template: kind === "items" ? "handover.asked" : "handover.status_asked", to: receiver, actionId: action.id, linkId, facts };
}

/** Takes back the receiver's links of these kinds: what they ask for is settled. */
export async function closeAsks(tx: Tx, handoverId: string, kinds: readonly AskKind[], now: Date): Promise<void> {
  const asks = await tx.select({ id: handoverAsks.id }).from(handoverAsks).where(and(eq(handoverAsks.handoverId, handoverId), inArray(handoverAsks.kind, [...kinds])));
  for (const { id } of asks) await revokeLinks(tx, id, now);
}

type Told = { action: LoadedAction; handover: LoadedHandover; kind: AskKind; expiresOn: string; by: string };

/** What a mail to the receiver tells: of which Action, and how many items it is about. */
export function factsOf({ action, handover, kind, expiresOn, by }: Told): Record<string, string> {
  const items = kind === "items" ? handover.items : handover.items.filter(({ answer }) => answer === "accepted");
  return { reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", receiver: handover.programme, items: String(items.length), expiresOn, by };
}

/** Who leads the Action hears what the receiver said, or the managers where nobody does. */
export async function tellLead(tx: Tx, template: "handover.answered" | "handover.status_told", { action, handover, more, onceKey }: { action: LoadedAction; handover: LoadedHandover; more: Record<string, string>; onceKey: string }): Promise<Mail> {
  const [lead] = action.leadId ? await tx.select({ address: users.email, name: users.name, locale: users.locale }).from(users).where(eq(users.id, action.leadId)) : [];
  const facts = { reference: action.reference, titleEn: action.titleEn, titleFr: action.titleFr ?? "", receiver: handover.programme, handover: handover.id, ...more };
  return { template, to: lead ?? { role: "manager" }, actionId: action.id, facts, onceKey };
}
