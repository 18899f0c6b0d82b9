import { and, eq, gt, isNull, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { seatHolders, seats } from "@/db/schema";
import type { Mail } from "@/server/command";

type Round = { id: string; organisationId: string; authority: string; dueOn: string; open: number };

/** To whoever administers the authority; where nobody does, to the facility, which then names somebody. */
export async function roundMail(tx: Tx, template: "seat.round_asked" | "seat.round_reminder", { id, organisationId, authority, dueOn, open }: Round, day: string): Promise<Mail[]> {
  const administering = await tx.selectDistinct({ seatId: seats.id }).from(seats).innerJoin(seatHolders, eq(seatHolders.seatId, seats.id))
    .where(and(eq(seats.organisationId, organisationId), eq(seats.administers, true), or(isNull(seatHolders.heldUntil), gt(seatHolders.heldUntil, day))));
  const facts = { authority, dueOn, open: String(open) };
  if (administering.length === 0) return [{ template: "seat.round_unled", to: { role: "manager" }, facts, onceKey: ["seat round", id, day].join(" ") }];
  return administering.map(({ seatId }) => ({ template, to: { seatId }, facts, onceKey: ["seat round", id, day, seatId].join(" ") }));
}
