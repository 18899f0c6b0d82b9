import { z } from "zod";
import { documentLanguage, chosenFile, optionalFile, optionalUrl } from "@/domain/documents/schema";
import { day, id, oneOf, optionalId, optionalText, reference, text, version } from "@/domain/shared/fields";
import { SECTION_VIEWS, COMMENT_AUDIENCES } from "./lists";
import { TEXT_ORIGINS } from "@/domain/texts/lists";
import { visibilityFields } from "@/domain/visibility/schema";
import { words } from "@/domain/texts/schema";
import { OUTPUT_TYPES } from "./lifecycle";

/** Number of a record within its Action, as in its address. */
export const recordNumber = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });

/** Why; asked in words where a move needs it. */
const explained = (key: string) => z.string({ error: key }).trim().min(1, { error: key }).pipe(text(2000));
export const reason = explained("reason");
/** What an authority wants otherwise. */
export const changes = explained("changes");

/** How a file came to be in its language; written, where nothing is said. */
const fileOrigin = z.enum(TEXT_ORIGINS, { error: "choose" }).default("written");

export const registerOutput = z.object({
  reference, type: oneOf(OUTPUT_TYPES), titleEn: text(300), titleFr: optionalText(300), language: documentLanguage, origin: fileOrigin, note: optionalText(1000), sourceUrl: optionalUrl, file: optionalFile,
});

export const addOutputVersion = z.object({ reference, number: recordNumber, language: documentLanguage, origin: fileOrigin, note: optionalText(1000), file: chosenFile });

export const outputAt = z.object({ reference, number: recordNumber, version });
export const sendOutput = outputAt.extend({ answer: optionalText(4000) });
/** The language may be left out where there is only one. */
export const validateOutput = outputAt.extend({ comment: optionalText(4000), language: z.union([z.literal(""), documentLanguage], { error: "choose" }).nullish().transform((value) => value || null) });
export const refuseOutput = outputAt.extend({ reason });
export const changeOutput = outputAt.extend({ reason: changes, checklist: optionalFile });
export const presentOutput = outputAt.extend({ presentedOn: day });
export const publishOutput = outputAt.extend({ sourceUrl: optionalUrl });

/** A section's text in one language; without a section it is a new one, at the end. */
export const saveSection = z.object({ reference, number: recordNumber, sectionId: optionalId, ...words });
const sectionAt = { reference, number: recordNumber, sectionId: id };
export const orderSection = z.object({ ...sectionAt, move: oneOf(["up", "down"]) });
export const removeSection = z.object(sectionAt);

/** What an authority thinks of one section of the version it was sent; what should change is said in words. */
export const viewSection = z.object({ reference, number: recordNumber, sectionId: id, view: oneOf(SECTION_VIEWS), note: optionalText(4000), version: z.coerce.number({ error: "required" }).int().min(0) });

const remark = text(4000);
/** A remark on one section, or on the whole where none is named. */
export const commentOutput = z.object({ reference, number: recordNumber, sectionId: optionalId, audience: oneOf(COMMENT_AUDIENCES), comment: remark });
export const settleComment = z.object({ reference, number: recordNumber, commentId: id, answer: text(2000) });
export const askComments = z.object({ reference, number: recordNumber, name: text(200), email: z.email({ error: "email" }), locale: oneOf(["en", "fr"]) });
export const commentByLink = z.object({ token: text(400), sectionId: optionalId, comment: remark });
export const checkVisibility = z.object({ reference, number: recordNumber, ...visibilityFields });
export const remindOfRound = z.object({ reference, number: recordNumber });
