import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { seatInvitations, seats } from "@/db/schema";
import { revokeLinks } from "@/domain/links/commands/make-link";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, found } from "@/server/command";
import { revokeInvitationInput } from "../schema";
import { demandSeat } from "./demand-seat";

/** Takes an invitation back before it was accepted: its link no longer opens. */
export const revokeInvitation = command({
  name: "seat.revoke_invitation",
  input: revokeInvitationInput,
  async run({ tx, actor, now }, { invitationId }) {
    const [row] = await tx.select({ invitation: seatInvitations, role: seats.role }).from(seatInvitations).innerJoin(seats, eq(seats.id, seatInvitations.seatId)).where(eq(seatInvitations.id, invitationId));
    const { invitation, role } = found(row);
    demandSeat(actor, "seat.invite", { organisationId: invitation.organisationId, role });
    const taken = await tx.update(seatInvitations).set({ revokedOn: dayOf(now) })
      .where(and(eq(seatInvitations.id, invitationId), isNull(seatInvitations.acceptedOn), isNull(seatInvitations.revokedOn))).returning({ id: seatInvitations.id });
    if (taken.length === 0) refuse({ kind: "already_sent" });
    await revokeLinks(tx, invitationId, now);
    recordChanges(tx, changesOf(invitation, { revokedOn: dayOf(now) }));
    return { output: { invitationId }, events: [{ type: "seat.invitation_revoked", subject: { table: "seat_invitations", id: invitationId }, organisationId: invitation.organisationId, facts: { person: invitation.name } }] };
  },
});
