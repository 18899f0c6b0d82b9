import { z } from "zod";
import { optionalFile, optionalUrl } from "@/domain/documents/schema";
import { day, oneOf, optionalNumber, optionalPartialDate, optionalText, reference, text, version } from "@/domain/shared/fields";
import { BREAKDOWN_NAMES, COUNTED, RESULT_LEVELS, ROLL_UPS } from "./lists";
import { PART_FIELDS } from "./parts";

const number = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });
const optionalOf = <const T extends readonly [string, ...string[]]>(values: T) => z.union([z.literal(""), z.enum(values)], { error: "choose" }).nullish().transform((value) => value || null);
const someNumber = z.union([z.literal("").transform(() => null), number]).nullish().transform((value) => value ?? null);

const at = z.object({ reference, number });
const versioned = at.extend({ version });
const saying = { textEn: text(1000), textFr: optionalText(1000), assumptionEn: optionalText(1000), assumptionFr: optionalText(1000) };

export const addResultInput = z.object({ reference, level: oneOf(RESULT_LEVELS), under: someNumber, ...saying });
export const changeResultInput = versioned.extend(saying);
export const removeResultInput = versioned;

const aim = {
  titleEn: text(300), titleFr: optionalText(300), unitEn: optionalText(40), unitFr: optionalText(40), baseline: optionalNumber, baselineOn: optionalPartialDate, baselineSource: optionalText(500),
  target: optionalNumber, targetOn: optionalPartialDate,
};
export const addIndicatorInput = z.object({ reference, result: number, countedBy: optionalOf(COUNTED), rollUp: oneOf(ROLL_UPS), breakdown: optionalOf(BREAKDOWN_NAMES), ...aim });
export const changeIndicatorInput = versioned.extend(aim);
export const removeIndicatorInput = versioned;

// Read by name from what was posted (partsFrom): their types would only repeat the list.
const parts: object = Object.fromEntries(PART_FIELDS.map((name) => [name, optionalNumber]));
const measured = { value: optionalNumber.refine((value) => value !== null, { error: "required" }), measuredOn: day, source: text(500), sourceUrl: optionalUrl, file: optionalFile, activity: someNumber, note: optionalText(2000), ...parts };
const ofIndicator = z.object({ reference, indicator: number });
export const recordValueInput = ofIndicator.extend(measured);

const valueAt = ofIndicator.extend({ number, version });
export const changeValueInput = valueAt.extend(measured);
export const moveValueInput = valueAt;
export const reasonedValueInput = valueAt.extend({ reason: optionalText(2000) });

export const lockPeriodInput = z.object({ reference, label: text(200), startsOn: day, endsOn: day }).refine(({ startsOn, endsOn }) => endsOn >= startsOn, { error: "endsAfter", path: ["endsOn"] });
export const reopenPeriodInput = versioned.extend({ reason: text(2000) });
