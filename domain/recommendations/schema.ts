import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { reason, recordNumber } from "@/domain/outputs/schema";
import { isRealDate } from "@/domain/shared/dates";
import { oneOf, optionalId, optionalPartialDate, optionalText, reference, text, version } from "@/domain/shared/fields";
import { ANSWERS, PRIORITIES, PROGRESS_CHOICES, RECOMMENDATION_CATEGORIES } from "./lifecycle";
import { originOf } from "./origin";

const origin = z.string({ error: "choose" }).transform((value, context) => {
  const parsed = originOf(value);
  if (!parsed) context.addIssue({ code: "custom", message: "choose" });
  return parsed ?? z.NEVER;
});

export const proposeRecommendation = z.object({
  reference,
  textEn: text(2000),
  textFr: optionalText(2000),
  category: oneOf(RECOMMENDATION_CATEGORIES),
  priority: oneOf(PRIORITIES),
  addresseeId: optionalId,
  addresseeName: optionalText(200),
  dueOn: optionalPartialDate,
  origins: z.array(origin, { error: "choose" }).min(1, { error: "choose" }).max(50, { error: "choose" }),
});

const at = z.object({ reference, number: recordNumber, version });
const evidence = { evidenceTitle: optionalText(300), evidenceUrl: optionalUrl, contributionOf: optionalText(300), file: optionalFile };

export const changeDueDate = at.extend({ dueOn: z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" }), reason });
export const answerRecommendation = at.extend({ answer: oneOf(ANSWERS), reason: optionalText(2000) });
export const reportProgress = at.extend({ choice: oneOf(PROGRESS_CHOICES), note: optionalText(4000), ...evidence });
export const verifyRecommendation = at.extend({ verdict: oneOf(["adequate", "inadequate"]), note: optionalText(2000), ...evidence });
export const markOvertaken = at.extend({ reason });
