import { z } from "zod";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { optionalCountry } from "@/domain/organisations/schema";
import { id, optionalId, optionalText, text, yes } from "@/domain/shared/fields";
import { isRequestReference } from "./reference";

const reference = z.string({ error: "required" }).refine(isRequestReference, { error: "choose" });
const party = z.object({ reference, partyId: id });
const file = z.instanceof(File, { error: "file" }).refine(({ size }) => size > 0, { error: "file" });
const email = z.string().trim().toLowerCase().max(200, { error: "tooLong:200" }).refine((value) => value === "" || z.email().safeParse(value).success, { error: "email" }).transform((value) => value || null).nullish().transform((value) => value ?? null);
const declaration = yes.refine((value) => value, { error: "declaration" });

/** An institution Suivi knows, or one by its name; with an address it gets a link. */
export const inviteAuthorityInput = z.object({
  reference, organisationId: optionalId, invitedName: optionalText(200),
  invitedKind: z.union([z.literal(""), z.enum(REQUESTER_KINDS)], { error: "choose" }).nullish().transform((value) => value || null),
  invitedCountry: optionalCountry, invitedEmail: email,
});
export const recordPaperInput = party.extend({ signatoryName: text(200), signatoryRank: text(200), file });
export const signJointlyInput = party.extend({ signatoryRank: text(200), declaration });
export const declineJointlyInput = party.extend({ reason: text(2000) });
export const removeAuthorityInput = party;
export const signByLinkInput = z.object({ token: text(100), name: text(200), signatoryRank: text(200), declaration });
export const declineByLinkInput = z.object({ token: text(100), name: text(200), reason: text(2000) });
