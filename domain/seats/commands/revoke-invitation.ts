import { and, eq, isNull } from "drizzle-orm";
import { changesOf, recordChanges } from "@/db/save";
import { seatInvitations } from "@/db/schema";
import { revokeLinks } from "@/domain/links/commands/make-link";
import { dayOf } from "@/domain/shared/dates";
import { refuse } from "@/domain/shared/problem";
import { command, demand, found } from "@/server/command";
import { revokeInvitationInput } from "../schema";

/** Takes an invitation back before it was accepted: its link no longer opens. */
export const revokeInvitation = command({
  name: "seat.revoke_invitation",
  input: revokeInvitationInput,
  async run({ tx, actor, now }, { invitationId }) {
    const [row] = await tx.select().from(seatInvitations).where(eq(seatInvitations.id, invitationId));
    const invitation = found(row);
    demand(actor, "seat.invite", { authorityIds: [invitation.organisationId] });
    const taken = await tx.update(seatInvitations).set({ revokedOn: dayOf(now) })
      .where(and(eq(seatInvitations.id, invitationId), isNull(seatInvitations.acceptedOn), isNull(seatInvitations.revokedOn))).returning({ id: seatInvitations.id });
    if (taken.length === 0) refuse({ kind: "already_sent" });
    await revokeLinks(tx, invitationId, now);
    recordChanges(tx, changesOf(invitation, { revokedOn: dayOf(now) }));
    return { output: { invitationId }, events: [{ type: "seat.invitation_revoked", subject: { table: "seat_invitations", id: invitationId }, facts: { person: invitation.name } }] };
  },
});
