import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { seatInvitations, seats } from "@/db/schema";
import { makeLink } from "@/domain/links/commands/make-link";
import type { Actor } from "@/domain/policy/actor";
import { addDays, dayOf } from "@/domain/shared/dates";
import { refuseField } from "@/domain/shared/problem";
import { command, demand } from "@/server/command";
import { inviteColleagueInput } from "../schema";
import { INVITATION_DAYS } from "../seat";

/** Invites somebody to a seat of one's own authority. The seat is theirs once they accept by the link in the mail. */
export const inviteColleague = command({
  name: "seat.invite",
  input: inviteColleagueInput,
  async run({ tx, actor, now }, input) {
    demand(actor, "seat.invite", { authorityIds: [actor.organisationId] });
    const seat = await seatFor(tx, actor, input);
    const id = crypto.randomUUID();
    const { name, email } = input;
    await tx.insert(seatInvitations).values({ id, organisationId: actor.organisationId, seatId: seat.id, name, email, invitedOn: dayOf(now), invitedByName: actor.personName });
    const expiresOn = addDays(dayOf(now), INVITATION_DAYS);
    const linkId = await makeLink(tx, { purpose: "seat", subjectId: id, organisationId: actor.organisationId, toAddress: email, madeByName: actor.personName, now, expiresOn });
    recordChanges(tx, changesOf({}, { name, email, seatTitle: seat.title }));
    return {
      output: { invitationId: id },
      events: [
        { type: "seat.invited", subject: { table: "seat_invitations", id }, facts: { person: name, seatTitle: seat.title } },
        ...(seat.isNew ? [{ type: "seat.added" as const, subject: { table: "seats", id: seat.id }, facts: { seatTitle: seat.title } }] : []),
      ],
      mail: [{ template: "seat.invited", to: { address: email, name, locale: actor.locale }, linkId, facts: { seat: seat.title, authority: actor.organisationName, invitedBy: actor.personName, expiresOn } }],
    };
  },
});

async function seatFor(tx: Tx, actor: Actor, { seatId, newSeatKind, newSeatTitle }: z.output<typeof inviteColleagueInput>): Promise<{ id: string; title: string; isNew: boolean }> {
  if (seatId) {
    const [known] = await tx.select({ id: seats.id, title: seats.title }).from(seats).where(and(eq(seats.id, seatId), eq(seats.organisationId, actor.organisationId)));
    return known ? { ...known, isNew: false } : refuseField("seatId", "choose");
  }
  if (!newSeatTitle) refuseField("newSeatTitle", "required");
  if (!newSeatKind) refuseField("newSeatKind", "choose");
  const id = crypto.randomUUID();
  await tx.insert(seats).values({ id, organisationId: actor.organisationId, role: "authority", kind: newSeatKind, title: newSeatTitle });
  return { id, title: newSeatTitle, isNew: true };
}
