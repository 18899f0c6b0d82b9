import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { changesOf, recordChanges } from "@/db/save";
import { organisations, seatInvitations, seats } from "@/db/schema";
import { makeLink } from "@/domain/links/commands/make-link";
import type { Actor, Role } from "@/domain/policy/actor";
import { addDays, dayOf } from "@/domain/shared/dates";
import { pick } from "@/domain/shared/localised";
import { refuseField } from "@/domain/shared/problem";
import { command } from "@/server/command";
import { inviteToSeatInput } from "../schema";
import { INVITATION_DAYS, roleAndKindOf, seatsFor } from "../seat";
import { demandSeat } from "./demand-seat";

type Input = z.output<typeof inviteToSeatInput>;
type Organisation = { id: string; kind: typeof organisations.$inferSelect.kind; nameEn: string; nameFr: string | null; covers: string[] };

/**
 * Invites somebody to a seat: an authority's administrator to one of its own, the facility to any. It is theirs once they accept by
 * the link in the mail, which only their address received.
 */
export const inviteToSeat = command({
  name: "seat.invite",
  input: inviteToSeatInput,
  needsFreshProof: true,
  async run({ tx, actor, now }, input) {
    const organisation = await organisationOf(tx, actor, input);
    const seat = input.seatId ? await knownSeat(tx, organisation, input.seatId) : newSeat(organisation, input);
    demandSeat(actor, "seat.invite", { organisationId: organisation.id, role: seat.role });
    if (seat.isNew) await tx.insert(seats).values({ id: seat.id, organisationId: organisation.id, role: seat.role, kind: seat.kind, title: seat.title, countries: seat.countries, administers: seat.administers && actor.role !== "authority" });
    const [id, { name, email }, locale] = [crypto.randomUUID(), input, input.locale ?? actor.locale];
    await tx.insert(seatInvitations).values({ id, organisationId: organisation.id, seatId: seat.id, name, email, invitedOn: dayOf(now), invitedByName: actor.personName });
    const expiresOn = addDays(dayOf(now), INVITATION_DAYS);
    const linkId = await makeLink(tx, { purpose: "seat", subjectId: id, organisationId: organisation.id, toAddress: email, locale, madeByName: actor.personName, now, expiresOn });
    recordChanges(tx, changesOf({}, { name, email, seatTitle: seat.title }));
    const about = { organisationId: organisation.id };
    return {
      output: { invitationId: id },
      events: [
        { type: "seat.invited", subject: { table: "seat_invitations", id }, ...about, facts: { person: name, seatTitle: seat.title } },
        ...(seat.isNew ? [{ type: "seat.added" as const, subject: { table: "seats", id: seat.id }, ...about, facts: { seatTitle: seat.title } }] : []),
      ],
      mail: [{ template: actor.role === "authority" ? "seat.invited" : "seat.offered", to: { address: email, name, locale }, linkId, facts: { seat: seat.title, authority: pick(locale, organisation.nameEn, organisation.nameFr).text, invitedBy: actor.personName, expiresOn } }],
    };
  },
});

/** One's own authority; the facility's staff say whose. */
async function organisationOf(tx: Tx, actor: Actor, { organisationId }: Input): Promise<Organisation> {
  const asked = actor.role === "authority" ? actor.organisationId : organisationId;
  const [known] = asked ? await tx.select({ id: organisations.id, kind: organisations.kind, nameEn: organisations.nameEn, nameFr: organisations.nameFr, covers: organisations.covers }).from(organisations).where(eq(organisations.id, asked)) : [];
  return known ?? refuseField("organisationId", "choose");
}

type Seat = { id: string; title: string; role: Role; kind: typeof seats.$inferSelect.kind; countries: string[]; administers: boolean; isNew: boolean };

async function knownSeat(tx: Tx, organisation: Organisation, seatId: string): Promise<Seat> {
  const [known] = await tx.select().from(seats).where(and(eq(seats.id, seatId), eq(seats.organisationId, organisation.id)));
  return known ? { ...known, isNew: false } : refuseField("seatId", "choose");
}

/** What a seat may be follows from whose it is; a delegation's covers what its delegation does. */
function newSeat({ kind, covers }: Organisation, { newSeat: wanted, newSeatTitle, administers }: Input): Seat {
  if (!newSeatTitle) refuseField("newSeatTitle", "required");
  if (!wanted || !seatsFor(kind).includes(wanted)) refuseField("newSeat", "choose");
  const is = roleAndKindOf(wanted);
  return { ...is, id: crypto.randomUUID(), title: newSeatTitle, countries: is.role === "delegation" ? covers : [], administers: administers && is.role === "authority", isNew: true };
}
