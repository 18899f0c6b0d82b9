import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { seatHolders, seatInvitations, seats } from "@/db/schema";
import { spendLink } from "@/domain/links/commands/spend-link";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { takeSeatInput } from "../schema";
import { accountFor } from "./account-for";

/** The invited person takes the seat, by the link that only their address received. Whoever had an account keeps it. */
export const takeSeat = command({
  name: "seat.take",
  input: takeSeatInput,
  async run({ tx, actor, now }, { token, name }) {
    demand(actor, "seat.take");
    const link = await spendLink(tx, { token, purpose: "seat", now });
    const invitation = await loadInvitation(tx, link.subjectId);
    if (invitation.acceptedOn || invitation.revokedOn) refuse({ kind: "already_sent" });
    const { userId, isNew } = await accountFor(tx, { name, email: invitation.email });
    const heldFrom = dayOf(now);
    const [standing] = await tx.select({ id: seatHolders.id }).from(seatHolders).where(and(eq(seatHolders.seatId, invitation.seatId), eq(seatHolders.userId, userId), isNull(seatHolders.heldUntil)));
    const holderId = standing?.id ?? crypto.randomUUID();
    if (!standing) await tx.insert(seatHolders).values({ id: holderId, seatId: invitation.seatId, userId, heldFrom });
    await tx.update(seatInvitations).set({ acceptedOn: heldFrom }).where(eq(seatInvitations.id, invitation.id));
    recordChanges(tx, changesOf({}, { name, seatTitle: invitation.title, heldFrom }));
    return {
      output: { userId, seatId: invitation.seatId, isNew },
      events: [{ type: "seat.taken", subject: { table: "seat_holders", id: holderId }, organisationId: invitation.organisationId, facts: { person: name, seatTitle: invitation.title } }],
    };
  },
});

async function loadInvitation(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: seatInvitations.id, seatId: seatInvitations.seatId, organisationId: seatInvitations.organisationId, email: seatInvitations.email, acceptedOn: seatInvitations.acceptedOn, revokedOn: seatInvitations.revokedOn, title: seats.title })
    .from(seatInvitations)
    .innerJoin(seats, eq(seats.id, seatInvitations.seatId))
    .where(eq(seatInvitations.id, id));
  return found(row);
}
