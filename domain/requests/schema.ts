import { z } from "zod";
import { SPECIFIC_AREAS, THEMES } from "@/domain/actions/lists";
import { REQUESTER_KINDS } from "@/domain/organisations/lists";
import { optionalCountry } from "@/domain/organisations/schema";
import { draftText, id, ids, oneOf, optionalDay, optionalId, optionalPartialDate, optionalText, someOf, text, version, yes } from "@/domain/shared/fields";
import { isRealDate } from "@/domain/shared/dates";
import { DECISIONS, OPINION_ANSWERS } from "./lifecycle";
import { RECORDED_CHANNELS, REFUSAL_REASONS, REQUEST_LANGUAGES, REQUEST_SECTIONS } from "./lists";
import { isRequestReference } from "./reference";

/** Most characters an answer of the request form may have. */
export const MOST = { title: 200, name: 200, phone: 40, short: 300, long: 4000 } as const;

const reference = z.string({ error: "required" }).refine(isRequestReference, { error: "choose" });
const requestAt = z.object({ reference, version });
const email = z.string().trim().max(MOST.name, { error: `tooLong:${MOST.name}` }).refine((value) => value === "" || z.email().safeParse(value).success, { error: "email" });
const file = z.instanceof(File, { error: "file" }).refine(({ size }) => size > 0, { error: "file" });
const optionalTheme = z.union([z.literal(""), z.enum(THEMES)], { error: "choose" }).nullish().transform((value) => value || null);

const needFields = {
  language: oneOf(REQUEST_LANGUAGES),
  origin: draftText(MOST.long),
  otherSupport: draftText(MOST.long),
  preferredPeriod: draftText(MOST.short),
  thematicArea: optionalTheme,
  specificAreas: someOf(SPECIFIC_AREAS),
};

const section = <const Name extends (typeof REQUEST_SECTIONS)[number], Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ section: z.literal(name), ...requestAt.shape, ...shape });

export const saveRequestInput = z.discriminatedUnion("section", [
  section("about", { contactName: draftText(MOST.name), contactEmail: email.optional(), contactPhone: draftText(MOST.phone), jointAuthorities: ids }),
  section("need", { title: draftText(MOST.title), need: draftText(MOST.long), expectedResult: draftText(MOST.long), ...needFields }),
  section("letter", { signatoryName: optionalText(MOST.name), signatoryRank: optionalText(MOST.name) }),
], { error: "choose" });

export const startRequestInput = z.object({});
export const attachLetterInput = z.object({ reference, file });
export const sendRequestInput = requestAt.extend({ declaration: yes.refine((value) => value, { error: "declaration" }) });
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
export const returnRequestInput = requestAt.extend({ reason: text(MOST.long) });

export const consultServicesInput = requestAt.extend({
  services: ids,
  vetoes: ids,
  newServiceName: optionalText(MOST.name),
  newServiceKind: z.union([z.literal(""), z.enum(["eu_service", "eu_delegation"])], { error: "choose" }).nullish().transform((value) => value || null),
});

const opinionAt = z.object({ reference, opinionId: id, version });
export const recordOpinionInput = opinionAt.extend({ answer: oneOf(OPINION_ANSWERS), remarks: optionalText(MOST.long), answeredOn: optionalDay });
export const restartOpinionInput = opinionAt.extend({ sentOn: optionalDay });
export const lapseOpinionInput = opinionAt;

export const decideRequestInput = requestAt.extend({
  outcome: oneOf(DECISIONS),
  decidedOn: optionalPartialDate,
  explanation: optionalText(MOST.long),
  conditions: optionalText(MOST.long),
  reasons: someOf(REFUSAL_REASONS),
  redirectedTo: optionalText(MOST.name),
});
