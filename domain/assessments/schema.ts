import { z } from "zod";
import { REQUEST_QUESTIONS } from "@/domain/requests/questions";
import { isRequestReference } from "@/domain/requests/reference";
import { id, ids, oneOf, optionalText, someOf, text, version } from "@/domain/shared/fields";
import { ASSESSMENT_ANSWERS, CONCLUSIONS } from "./lists";

export const MOST_COMMENT = 1000;
export const MOST_SUMMARY = 4000;

const reference = z.string({ error: "required" }).refine(isRequestReference, { error: "choose" });
const assessmentAt = z.object({ reference, assessmentId: id, version });

export const askAssessorsInput = z.object({ reference, assessors: ids });
export const askAgainInput = z.object({ reference });
export const declareInterestInput = assessmentAt.extend({ hasConflict: oneOf(["no", "yes"]), conflictNote: optionalText(MOST_COMMENT) });
/** Questions that stood on the page with, in the same order, the answer and the comment to each; empty where it is still open. */
export const saveAssessmentInput = assessmentAt.extend({
  questions: ids,
  answers: z.array(z.union([z.literal(""), z.enum(ASSESSMENT_ANSWERS)], { error: "choose" })).default([]),
  comments: z.array(optionalText(MOST_COMMENT)).default([]),
});
export const submitAssessmentInput = assessmentAt.extend({
  conclusion: oneOf(CONCLUSIONS),
  summary: text(MOST_SUMMARY),
  /** What the authority is asked to change, and in which questions. */
  changes: optionalText(MOST_SUMMARY),
  changeQuestions: someOf(REQUEST_QUESTIONS),
});
