import { z } from "zod";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { optionalUrl } from "@/domain/documents/schema";
import { isRealDate } from "@/domain/shared/dates";
import { oneOf, optionalPartialDate, optionalText, text, version } from "@/domain/shared/fields";
import { INSTRUMENT_KINDS, RATIFICATION_STATES } from "./lists";

/** A code as in an instrument's address; small letters are made large. */
export const code = z.string({ error: "required" }).trim().toUpperCase().regex(/^[A-Z0-9][A-Z0-9-]{1,30}$/, { error: "instrumentCode" });
export const country = oneOf(COUNTRY_CODES);
/** A list of articles; read by `readArticleList`, which names each line that is wrong. */
const articles = text(100_000);
const about = {
  kind: oneOf(INSTRUMENT_KINDS), shortEn: text(60), shortFr: optionalText(60), titleEn: text(300), titleFr: optionalText(300), body: text(200), adoptedOn: optionalPartialDate, inForceOn: optionalPartialDate, sourceUrl: optionalUrl,
};

export const addInstrumentInput = z.object({ code, ...about, articles });
export const changeInstrumentInput = z.object({ code, version, ...about });
export const listArticlesInput = z.object({ code, version, articles });
export const recordRatificationInput = z.object({
  code, country, state: oneOf(RATIFICATION_STATES), on: optionalPartialDate, note: optionalText(500), source: text(300), sourceUrl: optionalUrl,
  asOf: z.string({ error: "required" }).trim().min(1, { error: "required" }).refine(isRealDate, { error: "realDate" }),
  /** The version that was read; none when nothing was on record. */
  version: z.union([z.literal(""), version]).nullish().transform((value) => value || null),
});
