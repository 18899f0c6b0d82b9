import { z } from "zod";
import { documentLanguage, chosenFile, optionalFile, optionalUrl } from "@/domain/documents/schema";
import { day, id, oneOf, optionalId, optionalText, reference, text, version } from "@/domain/shared/fields";
import { words } from "@/domain/texts/schema";
import { OUTPUT_TYPES } from "./lifecycle";

/** Number of a record within its Action, as in its address. */
export const recordNumber = z.coerce.number({ error: "choose" }).int({ error: "choose" }).positive({ error: "choose" }).max(9999, { error: "choose" });

/** Why; asked in words where a move needs it. */
const explained = (key: string) => z.string({ error: key }).trim().min(1, { error: key }).pipe(text(2000));
export const reason = explained("reason");
/** What an authority wants otherwise. */
export const changes = explained("changes");

export const registerOutput = z.object({
  reference, type: oneOf(OUTPUT_TYPES), titleEn: text(300), titleFr: optionalText(300), language: documentLanguage, note: optionalText(1000), sourceUrl: optionalUrl, file: optionalFile,
});

export const addOutputVersion = z.object({ reference, number: recordNumber, language: documentLanguage, note: optionalText(1000), file: chosenFile });

export const outputAt = z.object({ reference, number: recordNumber, version });
export const validateOutput = outputAt.extend({ comment: optionalText(4000) });
export const refuseOutput = outputAt.extend({ reason });
export const changeOutput = outputAt.extend({ reason: changes });
export const presentOutput = outputAt.extend({ presentedOn: day });
export const publishOutput = outputAt.extend({ sourceUrl: optionalUrl });

/** A section's text in one language; without a section it is a new one, at the end. */
export const saveSection = z.object({ reference, number: recordNumber, sectionId: optionalId, ...words });
const sectionAt = { reference, number: recordNumber, sectionId: id };
export const orderSection = z.object({ ...sectionAt, move: oneOf(["up", "down"]) });
export const removeSection = z.object(sectionAt);
