import { z } from "zod";
import { optionalUrl } from "@/domain/documents/schema";
import { optionalNumber, optionalText, reference, text } from "@/domain/shared/fields";

const optionalYear = z.union([z.literal("").transform(() => null), z.coerce.number({ error: "number" }).int({ error: "number" }).min(1900, { error: "realDate" }).max(2199, { error: "realDate" })])
  .nullish().transform((value) => value ?? null);

export const recordFigure = z.object({
  reference, textEn: text(1000), textFr: optionalText(1000), value: optionalNumber, unit: optionalText(40), year: optionalYear, source: text(500), sourceUrl: optionalUrl,
});
