import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { isRealDate } from "@/domain/shared/dates";
import { oneOf, optionalPartialDate, optionalText, reference, text, version, yes } from "@/domain/shared/fields";
import { SIGNAL_KINDS, STRATEGY_USES } from "./lists";

/** Age of a check-in in months, as in its address. */
export const checkInMonths = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(120, { error: "choose" });

const evidence = { evidenceTitle: optionalText(300), evidenceUrl: optionalUrl, file: optionalFile };

export const checkInAt = z.object({ reference, months: checkInMonths, version });
export const answerCheckIn = checkInAt.extend({ strategyUse: oneOf(STRATEGY_USES), note: optionalText(4000), ...evidence });

export const recordSignal = z.object({
  reference, kind: oneOf(SIGNAL_KINDS), textEn: text(2000), textFr: optionalText(2000), seenOn: optionalPartialDate, contributionOf: optionalText(300), ...evidence,
});

/** `suspends`: the change puts the work itself on hold, not only a question mark on it. `reference` is the Action from which it is recorded. */
export const recordFrameChange = z.object({
  reference: reference.optional(),
  country: z.string({ error: "unknownCountry" }).regex(/^[A-Z]{3}$/, { error: "unknownCountry" }),
  changedOn: z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" }),
  textEn: text(2000),
  textFr: text(2000),
  sourceUrl: optionalUrl,
  suspends: yes,
});
