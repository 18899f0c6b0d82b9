import { z } from "zod";
import { chosenFile, optionalFile, optionalUrl } from "@/domain/documents/schema";
import { reason, recordNumber } from "@/domain/outputs/schema";
import { isRealDate } from "@/domain/shared/dates";
import { day, ids, oneOf, optionalId, optionalPartialDate, optionalText, reference, text, version, yes } from "@/domain/shared/fields";
import { ADVICE_LANGUAGES, TRANSLATED_BY } from "./languages";
import { ANSWERS, PRIORITIES, PROGRESS_CHOICES, RECOMMENDATION_CATEGORIES } from "./lifecycle";
import { originOf } from "./origin";

const origin = z.string({ error: "choose" }).transform((value, context) => {
  const parsed = originOf(value);
  if (!parsed) context.addIssue({ code: "custom", message: "choose" });
  return parsed ?? z.NEVER;
});

/** To whom: the body that leads, from the list or by its name; others ticked, or written one a line. */
export const addressees = { addresseeId: optionalId, addresseeName: optionalText(200), others: ids, otherNames: optionalText(2000), contactName: optionalText(200), contactEmail: optionalEmail(), contactLocale: oneOf(["en", "fr"]).default("en") };
export const words = { textEn: text(2000), textFr: optionalText(2000), category: oneOf(RECOMMENDATION_CATEGORIES), priority: oneOf(PRIORITIES), translation: oneOf(TRANSLATED_BY).default("human_translation") };
/** What is asked once, when the words are new. */
export const newWords = { ...words, original: oneOf(ADVICE_LANGUAGES).default("en") };

export const proposeRecommendation = z.object({
  reference, ...newWords, ...addressees, dueOn: optionalPartialDate,
  origins: z.array(origin, { error: "choose" }).min(1, { error: "choose" }).max(50, { error: "choose" }),
  place: optionalText(200),
  /** What an expert advised, of which this is made. */
  adviceId: optionalId,
});

export const recommendationAt = z.object({ reference, number: recordNumber, version });
const evidence = { evidenceTitle: optionalText(300), evidenceUrl: optionalUrl, contributionOf: optionalText(300), file: optionalFile };
const progress = { choice: oneOf(PROGRESS_CHOICES), note: optionalText(4000), ...evidence };

export const rewordRecommendation = recommendationAt.extend({ ...words, /** Said of the translation: it renders the original as it is now. */ fits: yes });
export const readdressRecommendation = recommendationAt.extend({ ...addressees, reason });
export const changeDueDate = recommendationAt.extend({ dueOn: z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" }), reason });
export const answerRecommendation = recommendationAt.extend({ answer: oneOf(ANSWERS), reason: optionalText(2000) });
/** An answer that came as a signed letter: who signed, when, and the letter. */
export const recordAnswer = answerRecommendation.extend({ signatoryName: text(200), answeredOn: day, letter: chosenFile });
export const reportProgress = recommendationAt.extend(progress);
export const reportByLink = z.object({ token: z.string({ error: "required" }).max(200, { error: "choose" }), recommendationId: z.uuid({ error: "choose" }), version, name: text(200), ...progress });
/** What the authority told by word of mouth: who told it, and when. */
export const recordProgress = recommendationAt.extend({ ...progress, toldByName: text(200), toldOn: day });
export const verifyRecommendation = recommendationAt.extend({ verdict: oneOf(["adequate", "inadequate"]), note: optionalText(2000), ...evidence });
export const settleRecommendation = recommendationAt.extend({ reason });

export const remindOfRecommendation = z.object({ reference, number: recordNumber });

function optionalEmail() {
  return z.union([z.email({ error: "email" }).max(200, { error: "email" }), z.literal("")], { error: "email" }).nullish().transform((value) => value?.toLowerCase() || null);
}

export const askForUpdates = z.object({
  chosen: z.array(z.uuid({ error: "choose" }), { error: "choose" }).min(1, { error: "choose" }).max(200, { error: "choose" }),
  message: optionalText(2000),
});
