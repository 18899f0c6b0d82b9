import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { isRealDate } from "@/domain/shared/dates";
import { day, draftText, id, ids, oneOf, optionalId, optionalPartialDate, optionalText, reference, text, version, yes } from "@/domain/shared/fields";
import { LEVELS } from "@/domain/organisations/levels";
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

const email = z.string().trim().toLowerCase().max(254, { error: "tooLong:254" }).refine((value) => value === "" || z.email().safeParse(value).success, { error: "email" }).transform((value) => value || null).nullish().transform((value) => value ?? null);
const who = { sex: oneOf(SEXES).default("unknown"), level: oneOf(LEVELS).default("unknown"), function: optionalText(200), email };
const person = { personName: optionalText(200), ...who };
const about = { name: text(200), mandate: draftText(4000).default(""), formedOn: optionalPartialDate };
const partialDate = z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" });

export const form = z.object({ reference, ...about, ...institution, ...person });
export const saveInput = z.object({ reference, version, ...about, mandateLetterId: optionalId });

/** A member of the group and the version of the row that was read. */
const memberAt = z.object({ reference, memberId: id, version });
export const addMemberInput = z.object({ reference, ...institution, ...person, role: oneOf(MEMBER_ROLES), joinedOn: optionalPartialDate, /** Whose empty seat this person takes. */ replacesId: optionalId });
export const changeMemberInput = memberAt.extend(person);
export const memberLeftInput = memberAt.extend({ leftOn: partialDate, askReplacement: yes });
export const joinedBodyInput = memberAt.extend({ laterBody: text(200), laterSince: optionalPartialDate, evidenceTitle: optionalText(300), evidenceUrl: optionalUrl, file: optionalFile });
export const passChairInput = z.object({ reference, memberId: id, fromOn: partialDate });

const number = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });
const seats = z.coerce.number({ error: "number" }).int({ error: "number" }).min(1, { error: "number" }).max(50, { error: "number" });

/** A call for members and the version of it that was read. */
const callAt = z.object({ reference, number, version });
export const callMembersInput = z.object({ reference, organisationId: id, seats, institutions: text(1000), dueOn: day, replacesId: optionalId });
export const proposeMemberInput = z.object({ reference, number, institutionName: optionalText(200), institutionKind: oneOf(ORGANISATION_KINDS).default("ministry"), personName: text(200), ...who });
export const removeProposalInput = z.object({ reference, number, proposalId: id });
export const sendNamesInput = callAt.extend({ answerNote: optionalText(2000) });
export const acceptMembersInput = callAt.extend({ proposals: ids, joinedOn: optionalPartialDate });
export const askNamesAnewInput = callAt.extend({ reason: text(2000), dueOn: day });
export const closeCallInput = callAt.extend({ reason: text(2000) });
