import { z } from "zod";
import { isRealDate } from "@/domain/shared/dates";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import { EXPERT_CATEGORIES, EXPERT_LANGUAGES } from "@/domain/experts/lists";
import { count, day, draftText, id, oneOf, optionalDay, optionalId, optionalPartialDate, optionalText, reference, someOf, text, version } from "@/domain/shared/fields";
import { ACTIVITY_TYPES } from "./lifecycle";
import { READINESS_KEYS, READINESS_STATES } from "./readiness";

export const ACTIVITY_MODES = ["on_site", "remote"] as const;
export type ActivityMode = (typeof ACTIVITY_MODES)[number];

const number = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });
const emptyAsNull = (value: unknown) => (value === "" || value === undefined ? null : value);
const optionalCount = z.preprocess(emptyAsNull, count().nullable());

/** A year, month or day that must be there. */
const partialDate = z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" });

/** Every command on an activity says which Action, which number, and which version the person saw. */
const at = z.object({ reference, number });
const versionedAt = at.extend({ version });

const facts = {
  type: oneOf(ACTIVITY_TYPES),
  titleEn: text(300),
  titleFr: optionalText(300),
  mode: oneOf(ACTIVITY_MODES),
  place: optionalText(200),
  startsOn: optionalPartialDate,
  endsOn: optionalPartialDate,
  expectedOutput: optionalText(2000),
  ownerName: optionalText(200),
  budgetLine: optionalText(60),
  budget: z.preprocess(emptyAsNull, count(100_000_000).nullable()),
  /** Numbers of the activities that must come first. */
  needs: z.array(number).default([]),
};
const planNote = { note: optionalText(2000) };

export const plan = z.object({ reference, ...facts, ...planNote });
export const change = versionedAt.extend({ ...facts, ...planNote });
export const carry = z.object({ reference, successor: reference, numbers: z.array(number).min(1, { error: "choose" }) });
export const confirm = versionedAt.extend({ startsOn: partialDate, endsOn: optionalPartialDate, place: optionalText(200), ...planNote });
export const hold = versionedAt.extend({ startsOn: partialDate, endsOn: optionalPartialDate, women: optionalCount, men: optionalCount, institutions: optionalCount, heldNote: optionalText(4000), asPlanned: oneOf(["yes", "no"]).default("yes"), unreadyReason: optionalText(2000) });
export const drop = versionedAt.extend({ reason: text(2000), replacedBy: z.preprocess(emptyAsNull, number.nullable()) });

export const settleReadinessInput = at.extend({
  key: oneOf(READINESS_KEYS),
  deploymentId: optionalId,
  state: oneOf(READINESS_STATES),
  note: optionalText(2000),
  validFrom: optionalDay,
  validUntil: optionalDay,
  /** What nobody has touched has version 0. */
  version: z.coerce.number({ error: "required" }).int().min(0),
});

export const writeTermsInput = versionedAt.extend({ terms: text(20_000), termsTopics: someOf(SPECIFIC_AREAS), termsLanguages: someOf(EXPERT_LANGUAGES), termsCategories: someOf(EXPERT_CATEGORIES) });

const time = z.string().trim().regex(/^$|^([01]?\d|2[0-3])[:.h][0-5]\d$/, { error: "time" }).transform((value) => (value ? value.replace(/[.h]/, ":").padStart(5, "0") : null)).nullish().transform((value) => value ?? null);
export const addAgendaItemInput = at.extend({ onDay: day, startsAt: time, subject: text(300), withWhom: optionalText(300), place: optionalText(200) });
export const removeAgendaItemInput = at.extend({ itemId: id });

export const proposeExpert = at.extend({
  expertId: id,
  workingDays: z.preprocess(emptyAsNull, count(366).min(1, { error: "number" }).nullable()),
  terms: draftText(4000).default(""),
});
export const moveDeploymentInput = versionedAt.extend({ deploymentId: id });
export const declineDeployment = moveDeploymentInput.extend({ reason: text(2000) });

const section = draftText(20_000);

/** A report that nobody has begun has no version yet. */
export const saveReport = at.extend({ version: z.coerce.number({ error: "required" }).int().min(0).default(0), findings: section, agreed: section, nextSteps: section });
export const moveReport = versionedAt;
export const askReportInput = at.extend({ deploymentId: id, email: z.union([z.literal(""), z.email({ error: "email" })], { error: "email" }).nullish().transform((value) => value?.toLowerCase() || null), locale: oneOf(["en", "fr"]).default("en") });
const token = z.string({ error: "choose" }).max(100, { error: "choose" });
export const writeReportByLinkInput = z.object({ token, step: oneOf(["save", "hand_in"]), version: z.coerce.number({ error: "required" }).int().min(0).default(0), findings: section, agreed: section, nextSteps: section });
export const decideByLinkInput = z.object({ token, text: text(2000) });
export const adviseByLinkInput = z.object({ token, text: text(2000), addresseeName: optionalText(200) });
export const setTaskByLinkInput = z.object({ token, text: text(2000), ownerName: text(200), dueOn: optionalDay });
export const returnReport = versionedAt.extend({ reason: text(2000) });
