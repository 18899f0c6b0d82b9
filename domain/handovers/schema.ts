import { z } from "zod";
import { reason, recordNumber } from "@/domain/outputs/schema";
import { id, oneOf, optionalPartialDate, optionalText, reference, text, version } from "@/domain/shared/fields";
import { ITEM_ANSWERS } from "./lifecycle";

const numbers = z.array(recordNumber, { error: "choose" }).max(200, { error: "choose" }).default([]);
const items = { recommendations: numbers, outputs: numbers };

/** `programme` is its code or its id. Items may be chosen at once or later; so may the fields of the programme (`field_` and their key), which are judged by its own data. */
export const suggestHandover = z.looseObject({
  reference,
  programme: text(100),
  purposeEn: text(2000),
  purposeFr: optionalText(2000),
  ...items,
});

export const handoverAt = z.object({ reference, handoverId: id, version });
export const chooseItems = handoverAt.extend(items);
export const proposeHandover = z.looseObject(handoverAt.shape);
export const answerItem = z.object({ reference, handoverId: id, itemId: id, version, answer: oneOf(ITEM_ANSWERS), reason: optionalText(2000), answeredOn: optionalPartialDate });
export const refuseHandover = handoverAt.extend({ reason });
