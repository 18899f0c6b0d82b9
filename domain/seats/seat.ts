import type { SeatKind } from "@/domain/policy/actor";
import type { PartialDate } from "@/domain/shared/dates";

/** Kinds of seat that an authority's administrator may add. */
export const AUTHORITY_SEAT_KINDS = ["editor", "signatory"] as const satisfies readonly SeatKind[];

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
