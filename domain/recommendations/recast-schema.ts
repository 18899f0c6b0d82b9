import { z } from "zod";
import { reason } from "@/domain/outputs/schema";
import { oneOf, optionalId, optionalPartialDate, optionalText, reference, text } from "@/domain/shared/fields";
import { RECOMMENDATION_CATEGORIES } from "./lifecycle";
import { addressees, newWords, recommendationAt } from "./schema";

/** One of several, posted as `number:version`, so that each save names what it read. */
const chosen = z.string({ error: "choose" }).regex(/^[1-9]\d{0,3}:[1-9]\d{0,8}$/, { error: "choose" }).transform((value) => {
  const [number = 0, version = 0] = value.split(":").map(Number);
  return { number, version };
});

export const mergeRecommendations = z.object({
  reference, ...newWords, ...addressees, dueOn: optionalPartialDate, reason,
  merged: z.array(chosen, { error: "chooseTwo" }).min(2, { error: "chooseTwo" }).max(20, { error: "chooseTwo" }),
});

const part = { textFr: optionalText(2000), category: oneOf(RECOMMENDATION_CATEGORIES), addresseeId: optionalId, dueOn: optionalPartialDate };

/** The fields of each part of a split, `p1_textEn` and so on; the third and the fourth may stay empty. */
export const splitRecommendation = recommendationAt.extend({
  reason,
  p1_textEn: text(2000), p1_textFr: part.textFr, p1_category: part.category, p1_addresseeId: part.addresseeId, p1_dueOn: part.dueOn,
  p2_textEn: text(2000), p2_textFr: part.textFr, p2_category: part.category, p2_addresseeId: part.addresseeId, p2_dueOn: part.dueOn,
  p3_textEn: optionalText(2000), p3_textFr: part.textFr, p3_category: part.category, p3_addresseeId: part.addresseeId, p3_dueOn: part.dueOn,
  p4_textEn: optionalText(2000), p4_textFr: part.textFr, p4_category: part.category, p4_addresseeId: part.addresseeId, p4_dueOn: part.dueOn,
});

export const PARTS = [1, 2, 3, 4] as const;
type Posted = Omit<z.output<typeof splitRecommendation>, "reference" | "number" | "version" | "reason">;

/** The parts that have words, with the place of their fields. */
export function partsOf(posted: Posted) {
  return PARTS.flatMap((index) => {
    const textEn = posted[`p${index}_textEn`];
    return textEn ? [{ index, textEn, textFr: posted[`p${index}_textFr`], category: posted[`p${index}_category`], addresseeId: posted[`p${index}_addresseeId`], dueOn: posted[`p${index}_dueOn`] }] : [];
  });
}
