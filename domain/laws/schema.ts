import { z } from "zod";
import { optionalUrl } from "@/domain/documents/schema";
import { DOCUMENT_LANGUAGES } from "@/domain/documents/lists";
import { country } from "@/domain/instruments/schema";
import { id, oneOf, optionalDay, optionalPartialDate, optionalText, text, version } from "@/domain/shared/fields";

const language = z.union([z.literal(""), oneOf(DOCUMENT_LANGUAGES)], { error: "choose" }).nullish().transform((value) => value || null);
const about = {
  shortTitle: text(60), titleEn: text(300), titleFr: optionalText(300), titleOriginal: optionalText(300), language, adoptedOn: optionalPartialDate, asOf: optionalDay, sourceUrl: optionalUrl, note: optionalText(1000),
};

export const addLawInput = z.object({ country, ...about, articles: optionalText(600_000) });
export const changeLawInput = z.object({ lawId: id, version, ...about });
/** The text or a list of articles; read by `readLawText`, which names each line that is wrong. */
export const writeLawInput = z.object({ lawId: id, version, articles: text(600_000) });
