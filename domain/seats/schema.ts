import { z } from "zod";
import { id, oneOf, optionalId, optionalText, text, yes } from "@/domain/shared/fields";
import { SEAT_ANSWERS } from "./rounds";
import { NEW_SEATS } from "./seat";

const email = z.string({ error: "required" }).trim().toLowerCase().min(1, { error: "required" }).max(200, { error: "tooLong:200" }).refine((value) => z.email().safeParse(value).success, { error: "email" });

/** To a seat there is, or to a new one of this kind and title. An authority invites to its own; the facility says to whose, and in which language. */
export const inviteToSeatInput = z.object({ name: text(200), email, organisationId: optionalId, seatId: optionalId, newSeat: oneOf(NEW_SEATS).optional(), newSeatTitle: optionalText(200), administers: yes, locale: oneOf(["en", "fr"]).optional() });
export const appointAdministratorInput = z.object({ name: text(200), email, facility: optionalText(200) });
export const revokeInvitationInput = z.object({ invitationId: id });
export const endSeatInput = z.object({ holderId: id });
export const takeSeatInput = z.object({ token: text(100), name: text(200), accepts: yes.refine((value) => value, { error: "declaration" }) });
export const openSeatRoundInput = z.object({ organisationId: id });
export const remindOfSeatRoundInput = z.object({ roundId: id });
export const confirmSeatInput = z.object({ checkId: id, answer: oneOf(SEAT_ANSWERS) });
