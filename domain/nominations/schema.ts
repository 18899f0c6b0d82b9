import { z } from "zod";
import { SPECIFIC_AREAS } from "@/domain/actions/lists";
import { optionalFile } from "@/domain/documents/schema";
import { EXPERT_CATEGORIES } from "@/domain/experts/lists";
import { country, email, languageRows, locale, MOST_NAMED, neededEmail } from "@/domain/experts/schema";
import { day, id, ids, oneOf, optionalId, optionalText, reference, someOf, text, yes } from "@/domain/shared/fields";

export const NAMED_LANGUAGES = 3;

const token = z.string({ error: "choose" });

export const saveFocalPointInput = z.object({ focalPointId: optionalId, version: z.coerce.number().int().min(0).catch(0), fullName: text(200), country, institution: text(300), focalEmail: neededEmail, isActive: yes });
export const callNominationsInput = z.object({ reference, number: z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" }), focalPoints: ids, lastDay: day, message: optionalText(2000), locale });

const category = z.union([z.literal(""), z.enum(EXPERT_CATEGORIES)], { error: "choose" }).nullish().transform((value) => value || null);
const person = (at: number) => ({
  [`p${at}_fullName`]: at === 1 ? text(200) : optionalText(200),
  [`p${at}_category`]: at === 1 ? oneOf(EXPERT_CATEGORIES) : category,
  [`p${at}_jobTitle`]: optionalText(200),
  [`p${at}_email`]: email,
  ...Object.fromEntries(Object.entries(languageRows(NAMED_LANGUAGES)).map(([name, field]) => [`p${at}_${name}`, field])),
  [`p${at}_topics`]: someOf(SPECIFIC_AREAS),
  [`p${at}_isFree`]: yes,
  [`p${at}_file`]: optionalFile,
});

export const nameExpertsInput = z.object({ token, name: text(200), ...(Object.assign({}, ...Array.from({ length: MOST_NAMED }, (_, index) => person(index + 1))) as Record<string, z.ZodType>) });
export const nameNobodyInput = z.object({ token, name: text(200), reason: text(2000) });
export const dueAskInput = z.object({ askId: id });
