import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { isRealDate } from "@/domain/shared/dates";
import { day, oneOf, optionalPartialDate, optionalText, reference, text, version, yes } from "@/domain/shared/fields";
import { SIGNAL_KINDS, STRATEGY_USES } from "./lists";

/** Age of a check-in in months, as in its address. */
export const checkInMonths = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(120, { error: "choose" });

/** A check-in without a version: what the clock does to it. */
export const checkInDue = z.object({ reference, months: checkInMonths });

const evidence = { evidenceTitle: optionalText(300), evidenceUrl: optionalUrl, contributionOf: optionalText(300), file: optionalFile };
const answer = { strategyUse: oneOf(STRATEGY_USES), note: optionalText(4000), ...evidence };

export const checkInAt = z.object({ reference, months: checkInMonths, version });
export const answerCheckIn = checkInAt.extend(answer);
/** What the authority told by word of mouth. */
export const recordCheckInAnswer = checkInAt.extend({ ...answer, toldByName: text(200), toldOn: day });
export const answerCheckInByLink = z.object({ token: z.string({ error: "required" }).max(200, { error: "choose" }), version, name: text(200), ...answer });

export const recordSignal = z.object({
  reference, kind: oneOf(SIGNAL_KINDS), /** One of both is enough. */ textEn: optionalText(2000), textFr: optionalText(2000), seenOn: optionalPartialDate, ...evidence,
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
