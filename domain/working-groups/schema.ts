import { z } from "zod";
import { isRealDate } from "@/domain/shared/dates";
import { draftText, id, oneOf, optionalId, optionalPartialDate, optionalText, reference, text, version } from "@/domain/shared/fields";
import { ORGANISATION_KINDS } from "@/domain/organisations/lists";
import { optionalCountry } from "@/domain/organisations/schema";
import { MEMBER_ROLES, SEXES } from "./lists";

/** An institution from the list, or a new one typed in the same form. */
const institution = {
  organisationId: optionalId,
  newOrganisation: optionalText(200),
  newOrganisationKind: oneOf(ORGANISATION_KINDS).default("ministry"),
  newOrganisationCountry: optionalCountry,
};

const person = { personName: optionalText(200), sex: oneOf(SEXES).default("unknown"), function: optionalText(200) };
const about = { name: text(200), mandate: draftText(4000).default(""), formedOn: optionalPartialDate };

export const form = z.object({ reference, ...about, ...institution, ...person });
export const saveInput = z.object({ reference, version, ...about });
export const addMemberInput = z.object({ reference, ...institution, ...person, role: oneOf(MEMBER_ROLES), joinedOn: optionalPartialDate });
export const memberLeftInput = z.object({
  reference, version, memberId: id, laterBody: optionalText(200),
  leftOn: z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" }),
});
