import { z } from "zod";
import { reason, recordNumber } from "@/domain/outputs/schema";
import { day, id, oneOf, optionalPartialDate, optionalText, reference, text, version } from "@/domain/shared/fields";
import { optionalFile } from "@/domain/documents/schema";
import { ITEM_STATUSES } from "./exchange";
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

const optionalEmail = z.union([z.literal(""), z.email({ error: "email" })], { error: "email" }).transform((value) => value || null).nullish().transform((value) => value ?? null);

/** Somebody is named only with the day and the way of their consent. */
export const addContact = z.object({ reference, handoverId: id, name: text(200), jobTitle: optionalText(200), organisationName: text(200), email: optionalEmail, phone: optionalText(60), consentOn: day, consentHow: text(500) });
export const withdrawContact = z.object({ reference, handoverId: id, contactId: id, version });

/** The papers are printed of what `contentHash` names: what was printed is what is frozen. */
export const freezeDossier = z.object({ reference, handoverId: id, contentHash: text(64), paperEn: optionalFile, paperFr: optionalFile });

export const askReceiver = z.object({ reference, handoverId: id, receiverName: text(200), receiverEmail: z.email({ error: "email" }), locale: oneOf(["en", "fr"]), message: optionalText(2000) });
export const answerByLink = z.object({ token: text(200), itemId: id, version, answer: oneOf(ITEM_ANSWERS), reason: optionalText(2000), name: text(200) });
export const recordStatus = z.object({ reference, handoverId: id, itemId: id, version, status: oneOf(ITEM_STATUSES), statusNote: optionalText(2000) });
export const statusByLink = z.object({ token: text(200), itemId: id, version, status: oneOf(ITEM_STATUSES), statusNote: optionalText(2000), name: text(200) });

export const statusDue = z.object({ reference, handoverId: id, days: z.coerce.number().int().positive().max(36_500) });
export const remindReceiver = z.object({ reference, handoverId: id, askId: id });
