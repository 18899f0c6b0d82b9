import { spaceOf, type Role, type SeatKind } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";
import { REQUESTER_KINDS, type OrganisationKind } from "@/domain/organisations/lists";

/** What a new seat may be: the kinds of an authority's seats, the one of a delegation, and the roles of the facility's own. */
export const NEW_SEATS = ["editor", "signatory", "officer", "coordinator", "manager", "admin"] as const;
export type NewSeat = (typeof NEW_SEATS)[number];

/** Kinds of seat that an authority may have. */
export const AUTHORITY_SEATS = ["editor", "signatory"] as const satisfies readonly NewSeat[];

/** The seats that an organisation of this kind may be given; none where its people have no door of their own. */
export function seatsFor(kind: OrganisationKind): readonly NewSeat[] {
  if (kind === "facility") return ["coordinator", "manager", "admin"];
  if (kind === "eu_delegation") return ["officer"];
  return (REQUESTER_KINDS as readonly string[]).includes(kind) ? AUTHORITY_SEATS : [];
}

/** The role and kind by which the rules know a seat. */
export function roleAndKindOf(seat: NewSeat): { role: Role; kind: SeatKind } {
  if (seat === "officer") return { role: "delegation", kind: "officer" };
  if (seat === "editor" || seat === "signatory") return { role: "authority", kind: seat };
  return { role: seat, kind: "staff" };
}

/** What a seat is called that is there: an authority's by its kind, the others by their role. */
export const nameOfSeat = ({ role, kind }: { role: Role; kind: SeatKind }): NewSeat => NEW_SEATS.find((one) => { const is = roleAndKindOf(one); return is.role === role && is.kind === kind; }) ?? "editor";

/** Is this a seat of the facility itself, which only its administrators give and take? */
export const isOfStaff = (role: Role) => spaceOf(role) === "staff";

/**
 * Where somebody goes on who took this seat by its link. Whoever holds others too, or one of the facility's, comes in the usual way:
 * an invitation opens nothing that somebody else gave, and a link is no way in for staff.
 */
export function wayInBySeat(held: readonly { seatId: string; role: Role }[], seatId: string): "/partner/people" | "/delegation" | "/sign-in?problem=otherSeats" | "/sign-in?problem=staffSeat" {
  const taken = held.find((one) => one.seatId === seatId);
  if (taken && isOfStaff(taken.role)) return "/sign-in?problem=staffSeat";
  if (!taken || held.length > 1) return "/sign-in?problem=otherSeats";
  return taken.role === "delegation" ? "/delegation" : "/partner/people";
}

/** Days an invitation stays open. */
export const INVITATION_DAYS = 14;

/** What somebody who was invited reads before they accept. */
export type Invitation = { name: string; seatTitle: string };

/** A seat of an authority with whoever holds it today and whoever is invited to it. */
export type AuthoritySeat = {
  id: string;
  title: string;
  kind: SeatKind;
  administers: boolean;
  holders: { id: string; userId: string; name: string; email: string; heldFrom: PartialDate }[];
  invitations: { id: string; name: string; email: string; invitedOn: PartialDate; invitedByName: string }[];
};

/** Somebody who holds a seat, or is invited to one, as the facility's staff see them. */
export type SeatRow = {
  holderId: string | null;
  invitationId: string | null;
  name: string;
  email: string;
  seatTitle: string;
  seat: NewSeat;
  administers: boolean;
  organisation: string;
  organisationFr: string | null;
  country: string | null;
  since: PartialDate;
  lastSignedInOn: PartialDate | null;
};
