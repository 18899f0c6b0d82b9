import { z } from "zod";
import { SPECIFIC_AREAS, THEMES } from "@/domain/actions/lists";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { optionalCountry } from "@/domain/organisations/schema";
import { draftText, id, ids, oneOf, optionalDay, optionalId, optionalText, someOf, text, version, yes } from "@/domain/shared/fields";
import { isRealDate } from "@/domain/shared/dates";
import { LATE_ANSWERS, OPINION_ANSWERS } from "./lifecycle";
import { RECORDED_ANSWER_WAYS, RECORDED_CHANNELS, REQUEST_LANGUAGES } from "./lists";
import { REQUEST_QUESTIONS, type RequestQuestion } from "./questions";
import { isRequestReference } from "./reference";

/** Most characters an answer of the request form may have. */
export const MOST = { title: 200, name: 200, phone: 40, short: 300, long: 4000, address: 500 } as const;

const reference = z.string({ error: "required" }).refine(isRequestReference, { error: "choose" });
const requestAt = z.object({ reference, version });
const email = z.string().trim().max(MOST.name, { error: `tooLong:${MOST.name}` }).refine((value) => value === "" || z.email().safeParse(value).success, { error: "email" });
const file = z.instanceof(File, { error: "file" }).refine(({ size }) => size > 0, { error: "file" });
/** A browser posts an empty file where none was chosen. */
const optionalFile = z.union([z.literal(""), z.instanceof(File, { error: "file" })], { error: "file" }).optional().transform((value) => (value instanceof File && (value.size > 0 || value.name !== "") ? value : undefined));
const optionalTheme = z.union([z.literal(""), z.enum(THEMES)], { error: "choose" }).nullish().transform((value) => value || null);

const needFields = {
  language: oneOf(REQUEST_LANGUAGES),
  origin: draftText(MOST.long),
  otherSupport: draftText(MOST.long),
  preferredPeriod: draftText(MOST.short),
  thematicArea: optionalTheme,
  specificAreas: someOf(SPECIFIC_AREAS),
};

const webAddress = z.string().trim().max(MOST.address, { error: `tooLong:${MOST.address}` }).refine((value) => value === "" || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value), { error: "webAddress" });

// What an integer of the database holds.
const MOST_INTEGER = 2_147_483_647;

/** One question with the version of it that was read; 0 when nobody had answered it yet. */
const question = <const Name extends RequestQuestion, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ question: z.literal(name), reference, version: z.coerce.number({ error: "required" }).int().min(0).max(MOST_INTEGER, { error: "number" }), ...shape });

export const saveRequestInput = z.discriminatedUnion("question", [
  question("authority", { unit: draftText(MOST.name) }),
  question("contact", { contactName: draftText(MOST.name), contactEmail: email.optional(), contactPhone: draftText(MOST.phone) }),
  question("partners", {}),
  question("language", { language: oneOf(REQUEST_LANGUAGES) }),
  question("title", { title: draftText(MOST.title) }),
  question("problem", { need: draftText(MOST.long) }),
  question("results", { expectedResult: draftText(MOST.long) }),
  question("origin", { origin: draftText(MOST.long), originUrl: webAddress.optional() }),
  question("contribution", { contribution: draftText(MOST.long) }),
  question("support", { otherSupport: draftText(MOST.long) }),
  question("areas", { thematicArea: optionalTheme, specificAreas: someOf(SPECIFIC_AREAS) }),
  question("period", { preferredPeriod: draftText(MOST.short) }),
  question("signatory", { signatoryName: optionalText(MOST.name), signatoryRank: optionalText(MOST.name) }),
  question("letter", {}),
], { error: "choose" });

export const startRequestInput = z.object({});
export const copyRequestInput = z.object({ reference });
export const attachLetterInput = z.object({ reference, file });
export const sendRequestInput = requestAt.extend({
  declaration: yes.refine((value) => value, { error: "declaration" }),
  /** What the authority changed since the facility asked for more information. */
  roundAnswer: optionalText(MOST.long),
});
export const withdrawRequestInput = requestAt.extend({ reason: optionalText(MOST.long) });

export const recordRequestInput = z.object({
  channel: oneOf(RECORDED_CHANNELS),
  /** The date the letter carries, as precise as it is. */
  requestedOn: z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" }),
  authorityId: optionalId,
  newAuthorityName: optionalText(MOST.name),
  newAuthorityKind: z.union([z.literal(""), z.enum(REQUESTER_KINDS)], { error: "choose" }).nullish().transform((value) => value || null),
  newAuthorityCountry: optionalCountry,
  jointAuthorityId: optionalId,
  jointAuthorities: ids,
  title: text(MOST.title),
  need: text(MOST.long),
  expectedResult: optionalText(MOST.long),
  ...needFields,
  contactName: optionalText(MOST.name),
  contactEmail: email.optional(),
  contactPhone: optionalText(MOST.phone),
  signatoryName: optionalText(MOST.name),
  signatoryRank: optionalText(MOST.name),
});

export const recordSignatoryInput = requestAt.extend({ signatoryName: optionalText(MOST.name), signatoryRank: text(MOST.name) });
/** `into` goes on in place of `reference`; both as they were read. */
export const mergeRequestInput = requestAt.extend({ into: reference, intoVersion: version, reason: optionalText(MOST.long) });
export const returnRequestInput = requestAt.extend({ reason: text(MOST.long), questions: someOf(REQUEST_QUESTIONS), checklist: optionalFile });

const optionalEmail = z.string().trim().max(MOST.name, { error: `tooLong:${MOST.name}` }).refine((value) => value === "" || z.email().safeParse(value).success, { error: "email" });

export const consultServicesInput = requestAt.extend({
  services: ids,
  vetoes: ids,
  /** The services that stood on the page and, in the same order, where the question to each goes; empty asks it without a mail. */
  offered: ids,
  addresses: z.array(optionalEmail).default([]),
  note: optionalText(MOST.long),
  newServiceName: optionalText(MOST.name),
  newServiceKind: z.union([z.literal(""), z.enum(["eu_service", "eu_delegation"])], { error: "choose" }).nullish().transform((value) => value || null),
  newServiceEmail: optionalEmail.nullish().transform((value) => value || null),
});

const opinionAt = z.object({ reference, opinionId: id, version });
const answeredVia = z.union([z.literal(""), z.enum(RECORDED_ANSWER_WAYS)], { error: "choose" }).nullish().transform((value) => value || null);
export const recordOpinionInput = opinionAt.extend({
  answer: oneOf(OPINION_ANSWERS), remarks: optionalText(MOST.long), answeredOn: optionalDay,
  answeredVia, answeredByName: optionalText(MOST.name), file: optionalFile,
  /** Why a record is corrected. */
  reason: optionalText(MOST.long),
});
const objection = { answer: oneOf(LATE_ANSWERS), remarks: text(MOST.long), file: optionalFile };
export const objectLateInput = z.object({ opinionId: id, ...objection, objectedOn: optionalDay, answeredVia, answeredByName: optionalText(MOST.name) });
/** By a one-purpose link: whoever holds it says who they are. */
const byLink = { token: z.string({ error: "required" }), name: text(MOST.name), function: text(MOST.name) };
export const answerOpinionInput = z.object({ ...byLink, answer: oneOf(OPINION_ANSWERS), remarks: optionalText(MOST.long), file: optionalFile });
export const objectByLinkInput = z.object({ ...byLink, ...objection });
export const restartOpinionInput = opinionAt.extend({ sentOn: optionalDay, /** What the service is told. */ information: optionalText(MOST.long) });
export const lapseOpinionInput = opinionAt;
export const countDurationsInput = z.object({});
