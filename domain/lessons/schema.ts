import { z } from "zod";
import { THEMES } from "@/domain/actions/lists";
import { ACTIVITY_TYPES } from "@/domain/activities/lifecycle";
import { CHARACTERISTICS } from "@/domain/characteristics/lists";
import { COUNTRY_CODES } from "@/domain/countries/list";
import { oneOf, reference, text, version } from "@/domain/shared/fields";
import { words } from "@/domain/texts/schema";

const number = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });
const optionalOf = <const T extends readonly [string, ...string[]]>(values: T) => z.union([z.literal(""), z.enum(values)], { error: "choose" }).nullish().transform((value) => value || null);

/** `mission_report:3`, `output:2`, `final_report`, or empty. */
const learntFrom = z.string({ error: "choose" }).regex(/^$|^(?:mission_report|output):[1-9]\d{0,3}$|^final_report$/, { error: "choose" }).nullish().transform((value) => value || null);
const tags = { theme: oneOf(THEMES), activityType: optionalOf(ACTIVITY_TYPES), country: optionalOf(COUNTRY_CODES), characteristic: optionalOf(CHARACTERISTICS), learntFrom };

export const draftLessonInput = z.object({ reference, ...tags, ...words });
export const changeLessonInput = z.object({ reference, number, version, ...tags });
export const writeLessonInput = z.object({ reference, number, ...words });
export const validateLessonInput = z.object({ reference, number, version });
export const reopenLessonInput = z.object({ reference, number, version, reason: text(2000) });
